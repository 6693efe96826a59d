/** Placeholder until the panel is written in this folder. */
export const WorkflowPanel = () => null
