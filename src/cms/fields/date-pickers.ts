/**
 * How a date is picked and shown: always with its year, which Payload's own formats for days leave
 * out. The second is as `dateFormat` in payload.config.ts, which lists use for dates without one.
 */
export const DAY = { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } as const
export const DAY_AND_TIME = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd MMMM yyyy, h:mmaaa',
} as const
