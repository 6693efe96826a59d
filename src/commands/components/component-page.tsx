import { htmlDocument } from './html-document'
import { ALL_COMPONENTS, FIT_FRAMES, OWN_STYLE, SITE_STYLE } from './paths'
import type { Documented } from './read-source'
import type { DocumentedComponent, ExampleCase } from './read-components'
import { SCHEMES, type Scheme } from './site-style'

const WIDTHS = [360, 1280] as const

type PageArgs = {
  title: string
  components: readonly DocumentedComponent[]
  shown: readonly DocumentedComponent[]
}

/** A page with every example of some components, in frames of two widths and both schemes. */
export const componentPage = ({ title, components, shown }: PageArgs): string =>
  htmlDocument({
    title: `${title} – Components`,
    styles: [SITE_STYLE, OWN_STYLE],
    scripts: [FIT_FRAMES],
    body: (
      <div className="library">
        <Navigation components={components} shown={shown} />
        <main id="main" tabIndex={-1}>
          {shown.length > 1 && <h1>{title}</h1>}
          {shown.map((component) => (
            <Component
              key={component.name}
              component={component}
              level={shown.length > 1 ? 2 : 1}
            />
          ))}
        </main>
      </div>
    ),
  })

function Navigation({ components, shown }: Omit<PageArgs, 'title'>) {
  const current = shown.length === 1 ? shown[0]?.name : undefined
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to main content
      </a>
      <nav className="library__nav" aria-label="Components">
        <ul className="link-list">
          <li>
            <a href="/">Overview</a>
          </li>
          <li>
            <a href={ALL_COMPONENTS} aria-current={shown.length > 1 ? 'page' : undefined}>
              All on one page
            </a>
          </li>
          {components.map(({ name, path }) => (
            <li key={name}>
              <a href={path} aria-current={name === current ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

type ComponentProps = { component: DocumentedComponent; level: 1 | 2 }

function Component({ component: { name, documented, cases }, level }: ComponentProps) {
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby={name}>
      <Heading id={name}>{name}</Heading>
      <Documentation documented={documented} />
      {cases.map((example) => (
        <Case key={example.path} example={example} level={level === 1 ? 2 : 3} />
      ))}
    </section>
  )
}

/** The docstrings of a component. */
export function Documentation({ documented }: { documented: readonly Documented[] }) {
  return documented.map(({ name, text }) => (
    <p key={name} className="library__about">
      {name && (
        <>
          <code>{name}</code>:{' '}
        </>
      )}
      {text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part))}
    </p>
  ))
}

function Case({ example, level }: { example: ExampleCase; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <section className="library__case">
      <Heading id={example.path.slice(1)}>
        <a href={example.path}>{example.title}</a>
      </Heading>
      {example.code && (
        <details>
          <summary>
            How it is written<span className="visually-hidden">: {example.title}</span>
          </summary>
          <pre tabIndex={0}>
            <code>{example.code}</code>
          </pre>
        </details>
      )}
      <div className="library__frames">
        {WIDTHS.flatMap((width) =>
          SCHEMES.map((scheme) => (
            <Frame key={width + scheme} example={example} width={width} scheme={scheme} />
          )),
        )}
      </div>
    </section>
  )
}

type FrameProps = { example: ExampleCase; width: number; scheme: Scheme }

function Frame({ example, width, scheme }: FrameProps) {
  const shows = `${width} wide, ${scheme}`
  const name = `${example.title}, ${shows}`
  return (
    <figure className="library__frame">
      <figcaption>{shows}</figcaption>
      {/* Wider than a small screen, so it has to be focusable to be scrolled by keyboard. */}
      <div className="library__window" role="group" aria-label={name} tabIndex={0}>
        <iframe
          title={name}
          src={`${example.path}?scheme=${scheme}`}
          width={width}
          height={240}
          loading="lazy"
        />
      </div>
    </figure>
  )
}
