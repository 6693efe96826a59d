import { Documentation } from './component-page'
import { htmlDocument } from './html-document'
import { ALL_COMPONENTS, OWN_STYLE, SITE_STYLE } from './paths'
import type { DocumentedComponent } from './read-components'

/** The overview: every component with its docstring and the names of its examples. */
export const indexPage = (components: readonly DocumentedComponent[]): string =>
  htmlDocument({
    title: 'Components',
    styles: [SITE_STYLE, OWN_STYLE],
    body: (
      <main className="library__index">
        <h1>Components</h1>
        <p className="standfirst">
          What the public site is built of: {components.length} components in{' '}
          {countCases(components)} cases, each at 360 and 1280 pixels wide, light and dark.
        </p>
        <p>
          <a href={ALL_COMPONENTS}>All of them on one page</a>
        </p>
        <ul className="library__list">
          {components.map((component) => (
            <li key={component.name}>
              <h2>
                <a href={component.path}>{component.name}</a>
              </h2>
              <Documentation documented={component.documented} />
              <ul>
                {component.cases.map(({ path, title }) => (
                  <li key={path}>
                    <a href={`${component.path}#${path.slice(1)}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </main>
    ),
  })

const countCases = (components: readonly DocumentedComponent[]): number =>
  components.reduce((sum, { cases }) => sum + cases.length, 0)
