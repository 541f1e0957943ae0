import type { Picture } from '../../library/export/pictureParts.ts';

/** Twice the size, for paper and for sharp screens. */
const SCALE = 2;

/**
 * Draws a picture of ours as PNG.
 * @throws Error where the browser cannot draw it.
 */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image(width * SCALE, height * SCALE);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to draw on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}
