import { Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, DropZone, FileTrigger, type FileDropItem, Text } from 'react-aria-components';

export interface FileDropProps {
  /** «پرونده‌ها را اینجا رها کنید». */
  label: string;
  browseLabel: string;
  /** What is taken: types and the largest size. */
  hint?: string;
  accept?: readonly string[];
  allowsMultiple?: boolean;
  onFiles: (files: File[]) => void;
}

export function FileDrop({
  label,
  browseLabel,
  hint,
  accept,
  allowsMultiple = true,
  onFiles,
}: FileDropProps): ReactNode {
  const take = async (items: readonly { kind: string }[]): Promise<void> => {
    const files = items.filter((item): item is FileDropItem => item.kind === 'file');
    onFiles(await Promise.all(files.map((file) => file.getFile())));
  };
  return (
    <DropZone
      onDrop={(event) => {
        void take(event.items);
      }}
      className="flex flex-col items-center gap-2 rounded-card border border-dashed border-edge bg-card px-6 py-8 text-center transition-colors data-drop-target:border-accent data-drop-target:bg-accent-wash"
    >
      <Upload aria-hidden="true" className="size-6 text-quiet" />
      <Text slot="label">{label}</Text>
      <FileTrigger
        allowsMultiple={allowsMultiple}
        {...(accept ? { acceptedFileTypes: [...accept] } : {})}
        onSelect={(list) => list && onFiles([...list])}
      >
        <Button className="cursor-pointer rounded-small text-accent underline underline-offset-4 data-hovered:text-accent-hover">
          {browseLabel}
        </Button>
      </FileTrigger>
      {hint && <p className="text-13 text-quiet">{hint}</p>}
    </DropZone>
  );
}
