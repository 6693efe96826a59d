/** The H1 of a list or a plain page, with one sentence under it. */
export function PageTitle({ title, standfirst }: { title: string; standfirst?: string }) {
  return (
    <div className="article-head">
      <h1>{title}</h1>
      {standfirst && <p className="standfirst">{standfirst}</p>}
    </div>
  )
}
