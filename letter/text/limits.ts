/** The longest text a field takes, in UTF-16 units; about ten letters. */
export const longestText = 20_000

/** How heavy the file of an answer may be, in bytes. */
export const heaviestAnswer = 14_000_000

/** How heavy a file dropped or pasted to go with a letter may be, and all those of one time together, in bytes: a picture is made lighter afterwards. */
export const heaviestGiven = 40_000_000

/** How heavy the files that go with a letter may be together, in bytes. For e-mail they take a third more, and most mail services refuse 20 MB. */
export const heaviestTogether = 14_000_000

/** How many files can go with a letter. */
export const mostEnclosed = 20

/** How many pages a letter that was written by hand can have: two sheets, on both sides. */
export const mostPagesByHand = 4

/** The most sentences of a draft that are changed, and the most that are moved: many times what a hand can do. */
export const mostEdits = 10_000

/** The most lines of a letter that are kept to tell whether it reads differently: a longer one is not told of. */
export const mostLinesRead = 1000

/** How heavy a confirmation or a receipt that is read for its facts may be, in bytes. */
export const heaviestSource = 14_000_000

/** The longest text that is read for its facts, in UTF-16 units. */
export const longestSource = 100_000

/** The longest id of a sentence, and of what a sentence answers or says, in UTF-16 units. */
export const longestSentenceId = 80

/** The longest name that a person gives a letter, or a class, in the list, in UTF-16 units. */
export const longestTitle = 80

/** The longest id of a remark, in UTF-16 units. */
export const longestRemarkId = 200

/** How many remarks that were let be a draft keeps, the last ones. */
export const mostDismissed = 1000

/** The longest first name in a class, in UTF-16 units, with the number that tells it from another. */
export const longestPupil = 60

/** The longest word that an adult leaves for a pupil to read, in UTF-16 units. */
export const longestLeftWord = 500

/** How many pupils a class can have: more than any school writes on one list. */
export const mostPupils = 200

/** How heavy the picture of a signature may be, in bytes: many times what black on nothing takes. */
export const heaviestSignature = 600_000
