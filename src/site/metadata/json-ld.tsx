import type { StructuredData } from './schema-org'

/**
 * Structured data in a page. A browser treats `application/ld+json` as data and never runs it, so
 * the content security policy allows it; `<` is escaped, so that no text can close the element.
 */
export function JsonLd({ data }: { data: readonly (StructuredData | null)[] }) {
  return data.flatMap((item) =>
    item === null
      ? []
      : [
          <script
            key={item['@type']}
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: asSafeJson(item) }}
          />,
        ],
  )
}

const asSafeJson = (data: StructuredData): string => JSON.stringify(data).replaceAll('<', '\\u003c')
