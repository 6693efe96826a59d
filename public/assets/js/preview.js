// In the preview beside an editor's form: shows the page anew when a draft has been saved.
const editor = window.parent === window ? window.opener : window.parent

window.addEventListener('message', ({ origin, data }) => {
  if (origin !== window.location.origin || data?.type !== 'payload-document-event') return
  window.location.reload()
})
editor?.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)
