/** The name of a file that keeps a text beside another one, as the folder's own conflicts are named: `basic.conflict-1a2b3c4d.md`. */
export async function besideName(name: string, data: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data as Uint8Array<ArrayBuffer>));
  const digits = [...digest.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return /\.[a-z]+$/iu.test(name)
    ? name.replace(/(\.[a-z]+)$/iu, `.conflict-${digits}$1`)
    : `${name}.conflict-${digits}`;
}
