/**
 * The text of the demo's two strategy documents, in the markup of `prose`. The PDF and its
 * accessible HTML version are made from the same text.
 */
const ABOUT_THIS_COPY = `
  ## About this copy

  This is a demonstration copy. It holds only what the council has said in public about the strategy, in other words. It is not the document that the council adopted.
`

export const WELLBEING_TEXT = `
  Our City, Our Wellbeing is the plan for the city and its council from 2024 to 2028. It guides the work of every directorate and team. It also says how the city as a whole can share wealth and reduce inequality.

  The work is grouped under 7 priorities. Each is there to improve the wellbeing of communities.

  ## Healthier

  Better health and better living standards for everyone who lives here.

  ## Wealthier

  Less hardship, and prosperity that more people share.

  ## Safer

  Confident communities where people are protected from harm.

  ## Greener

  Nature looked after, and ways of living that can last.

  ## Cleaner

  Clean streets and neighbourhoods, kept so by all of us together.

  ## Fairer

  Smaller gaps between people, and better chances in life for all.

  ## Skilled

  More ways to learn, train and gain new skills.

  ${ABOUT_THIS_COPY}
`

export const PERMANENCY_TEXT = `
  The Permanency Strategy is about stable, loving homes for children who come into care. It was launched in 2020, and the cabinet agreed on 15 June 2021 to extend it. The years it was extended for were misprinted at the time, so no last year is given here.

  ## What it says

  Every child has a right to a settled home, if at all possible in the family they were born into. So the council first tries to keep families together. Where a child has to live elsewhere, it should be with a family that cares for and supports them.

  Planning starts from children and young people, and their own views count.

  ## What has been done

  By June 2021 the council had:

  - put a great deal of money into social care and begun to change the service from end to end
  - recruited 79 social workers, with different lengths of experience, to start by that September
  - improved training for staff and providers, with restorative practice as part of it
  - improved support for foster carers
  - given children a louder voice in decisions

  ## What permanence means

  A permanent home is settled in 3 ways: in the child’s feelings, in daily life and in law.

  ${ABOUT_THIS_COPY}
`
