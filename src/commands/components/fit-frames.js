// Makes each frame as high as what it shows. Without this script a frame scrolls.
const fit = (frame) => {
  const page = frame.contentDocument
  if (!page || page.URL === 'about:blank') return
  // The site's pages are at least as high as their window, so the window starts low.
  frame.height = 1
  frame.height = page.documentElement.scrollHeight
}

for (const frame of document.querySelectorAll('iframe')) {
  frame.addEventListener('load', () => fit(frame))
  fit(frame)
}
