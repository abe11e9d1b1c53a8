/** A new picture has a new address, so that no page shows the old one. */
export const pictureUrlOf = (row: {
  organizationId: string;
  id: string;
  pictureFileId: string | null;
}): string | null =>
  row.pictureFileId
    ? `/api/organizations/${row.organizationId}/people/${row.id}/picture?file=${row.pictureFileId}`
    : null;
