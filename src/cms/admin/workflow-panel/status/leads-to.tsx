type LeadsToProps = { address: string | null }

/** Where readers of an unpublished page were redirected. */
export const LeadsTo = ({ address }: LeadsToProps) =>
  address && (
    <p>
      Readers were led to <a href={address}>{address}</a>.
    </p>
  )
