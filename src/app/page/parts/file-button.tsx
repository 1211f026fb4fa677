interface FileButtonProps {
  readonly text: string;
  /** Its name for screen readers. */
  readonly label: string;
  readonly onChoose: (file: File) => Promise<void>;
}

/** A button that lets a person choose a picture. */
export const FileButton = ({ text, label, onChoose }: FileButtonProps) => (
  <label class="button file">
    {text}
    <input
      type="file"
      class="unseen"
      accept="image/*"
      aria-label={label}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) void onChoose(file);
        currentTarget.value = '';
      }}
    />
  </label>
);
