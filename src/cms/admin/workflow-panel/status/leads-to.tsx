type LeadsToProps = { address: string | null }

/** Where readers of a page that was unpublished were led. */
export const LeadsTo = ({ address }: LeadsToProps) =>
  address && (
    <p>
      Readers were led to <a href={address}>{address}</a>.
    </p>
  )
