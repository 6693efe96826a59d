import type { StructuredData } from './schema-org'

/**
 * Structured data in a page. A browser reads `application/ld+json` as data and never runs it, so the
 * content security policy lets it stand; `<` is escaped, so that no text can end the element.
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
