import sharp from 'sharp'

const PIXELS = { width: 1800, height: 1200 }

/** A drawing as the JPEG that an officer would have uploaded. */
export const renderPicture = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: 180 })
    .resize(PIXELS)
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 86 })
    .toBuffer()
