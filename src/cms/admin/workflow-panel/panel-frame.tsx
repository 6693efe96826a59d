import type { ReactNode, RefObject } from 'react'

import { StateMark } from '@/cms/admin/state-mark/state-mark'
import type { State } from '@/domain/workflow/workflow'

type PanelFrameProps = {
  state?: State
  title?: RefObject<HTMLHeadingElement | null>
  children: ReactNode
}

/** The panel's section with its heading; the state line above the form links to it. */
export const PanelFrame = ({ state, title, children }: PanelFrameProps) => (
  <section className="workflow" id="workflow" aria-labelledby="workflow-title">
    <div className="workflow__head">
      <h2 id="workflow-title" tabIndex={-1} ref={title}>
        Workflow
      </h2>
      {state && <StateMark state={state} />}
    </div>
    {children}
  </section>
)
