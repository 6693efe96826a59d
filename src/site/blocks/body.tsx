import type { ReactNode } from 'react'

import type { BlockView } from '@/site/views/body-view'

import { BLOCKS } from './block-components'

/** The blocks of a body, in the editor's order. */
export function Body({ blocks }: { blocks: readonly BlockView[] }) {
  return blocks.map((block, index) => <BodyBlock key={index} block={block} />)
}

function BodyBlock({ block }: { block: BlockView }) {
  const Block = BLOCKS[block.type] as (block: BlockView) => ReactNode // the row of its own type
  return <Block {...block} />
}
