/** Adds a button to each quote that copies its words with speaker, role and address. */
const FEEDBACK_MS = 4000

const textOf = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? ''

const copyOf = (quote) =>
  [
    [...quote.querySelectorAll('.quote__words p')].map((words) => words.textContent).join('\n\n'),
    [
      [quote.querySelector('.quote__name'), quote.querySelector('.quote__role')?.firstChild]
        .map(textOf)
        .filter(Boolean)
        .join(', '),
      textOf(quote.querySelector('.quote__role b')),
      new URL(`#${quote.id}`, location.href).href,
    ].join('\n'),
  ].join('\n\n')

function addButton(quote, links) {
  const button = document.createElement('button')
  const said = document.createElement('span')
  button.type = 'button'
  button.textContent = 'Copy this quote'
  said.setAttribute('role', 'status')
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(copyOf(quote))
      said.textContent = 'Copied'
    } catch {
      said.textContent = 'Not copied: your browser did not allow it'
    }
    setTimeout(() => said.replaceChildren(), FEEDBACK_MS)
  })
  links.append(' ', button, ' ', said)
}

if (navigator.clipboard) {
  for (const quote of document.querySelectorAll('.quote[id]')) {
    const links = quote.querySelector('.quote__links')
    if (links) addButton(quote, links)
  }
}
