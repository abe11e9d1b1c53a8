/** Where the photo of a guest is shown from: a size of it, made by the files room. */
export const photoUrl = (organizationId: string, fileId: string): string =>
  `/api/organizations/${organizationId}/files/${fileId}/variants/w320.webp`;
