/** Where a page of examples finds what it is shown with. */
export const SITE_STYLE = '/site.css'
export const OWN_STYLE = '/components.css'
export const FIT_FRAMES = '/fit-frames.js'
/** Every case of every component on one page. */
export const ALL_COMPONENTS = '/all'
