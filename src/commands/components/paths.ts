/** Paths of the assets of the example pages. */
export const SITE_STYLE = '/site.css'
export const OWN_STYLE = '/components.css'
export const FIT_FRAMES = '/fit-frames.js'
/** The page with every example of every component. */
export const ALL_COMPONENTS = '/all'
