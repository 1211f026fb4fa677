interface FileButtonProps {
  readonly text: string;
  /** Its name for screen readers. */
  readonly label: string;
  /** Which files are offered: of which kind, or with which ending; pictures where it is absent. */
  readonly accept?: string | undefined;
  readonly onChoose: (file: File) => unknown;
}

/** A button that lets a person choose a file. */
export const FileButton = ({ text, label, accept = 'image/*', onChoose }: FileButtonProps) => (
  <label class="button file">
    {text}
    <input
      type="file"
      class="unseen"
      accept={accept}
      aria-label={label}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) void onChoose(file);
        currentTarget.value = '';
      }}
    />
  </label>
);
