import type { ReactNode } from 'react'
import type { BlockView } from '@/site/views/body-view'
import { BLOCKS } from './block-components'

/** A body, block by block, in the order of the editor. */
export function Body({ blocks }: { blocks: readonly BlockView[] }) {
  return blocks.map((block, index) => <BodyBlock key={index} block={block} />)
}

function BodyBlock({ block }: { block: BlockView }) {
  const Block = BLOCKS[block.type] as (block: BlockView) => ReactNode // the row of its own type
  return <Block {...block} />
}
