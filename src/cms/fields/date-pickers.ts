/**
 * Date pickers that always show the year, which Payload's default format for days omits. The second
 * matches `dateFormat` in payload.config.ts, which lists use for dates without a format.
 */
export const DAY = { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } as const
export const DAY_AND_TIME = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd MMMM yyyy, h:mmaaa',
} as const
