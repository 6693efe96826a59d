import sharp from 'sharp'

const PIXELS = { width: 1800, height: 1200 }

/** Renders a drawing as a JPEG, as an officer would upload it. */
export const renderPicture = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: 180 })
    .resize(PIXELS)
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 86 })
    .toBuffer()
