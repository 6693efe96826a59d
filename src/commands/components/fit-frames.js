// Sets each frame's height to that of its content. Without this script, frames scroll.
const fit = (frame) => {
  const page = frame.contentDocument
  if (!page?.documentElement || page.URL === 'about:blank') return // not loaded yet
  // The site's pages fill at least the viewport, so measure in a frame of minimal height.
  frame.height = 1
  frame.height = page.documentElement.scrollHeight
}

for (const frame of document.querySelectorAll('iframe')) {
  frame.addEventListener('load', () => fit(frame))
  fit(frame)
}
