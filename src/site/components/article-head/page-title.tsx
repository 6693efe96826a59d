/** The H1 of a list or a plain page, with a one-sentence standfirst below it. */
export function PageTitle({ title, standfirst }: { title: string; standfirst?: string }) {
  return (
    <div className="article-head">
      <h1>{title}</h1>
      {standfirst && <p className="standfirst">{standfirst}</p>}
    </div>
  )
}
