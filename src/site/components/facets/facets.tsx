import type { FilterField } from '@/site/views/filter-view'

type Props = { action: string; words: string; facets: readonly FilterField[] }

/**
 * Follows govuk-frontend's checkboxes within details. After the results in source order, next to
 * them on wide screens.
 */
export function Facets({ action, words, facets }: Props) {
  return (
    <form className="facets" action={action} method="get" aria-labelledby="facets-title">
      <h2 className="facets__title" id="facets-title">
        Narrow these results
      </h2>
      <input type="hidden" name="q" value={words} />
      {facets.map((facet) => (
        <Facet key={facet.name} facet={facet} />
      ))}
      <button className="button" type="submit">
        Update results
      </button>
    </form>
  )
}

/** Single choice, as the address holds one value: radio buttons, "everything" first. */
function Facet({ facet }: { facet: FilterField }) {
  const isFiltered = facet.options.some(({ isSelected }) => isSelected)
  return (
    <details className="facet" open>
      <summary>{facet.label}</summary>
      <fieldset>
        <legend className="visually-hidden">{facet.label}</legend>
        <ul>
          <Choice
            name={facet.name}
            index={0}
            value=""
            text={facet.anyText}
            isChosen={!isFiltered}
          />
          {facet.options.map((option, index) => (
            <Choice
              key={option.value}
              name={facet.name}
              index={index + 1}
              value={option.value}
              text={option.text}
              count={option.count}
              isChosen={option.isSelected}
            />
          ))}
        </ul>
      </fieldset>
    </details>
  )
}

type ChoiceProps = {
  name: string
  index: number
  value: string
  text: string
  count?: number
  isChosen: boolean
}

function Choice({ name, index, value, text, count, isChosen }: ChoiceProps) {
  const id = `${name}-${index}`
  return (
    <li className="choice">
      <input type="radio" id={id} name={name} value={value} defaultChecked={isChosen} />
      <label htmlFor={id}>{text}</label>
      {count !== undefined && <span aria-hidden="true">{count}</span>}
    </li>
  )
}
