/** Long enough for the browser to have taken the file, in ms. */
const TAKEN = 60_000;

/** Hands the reader a file as the browser hands any download over. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}
