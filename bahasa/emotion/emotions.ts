/** The emotions of EmoT. */
export const emotions = ['anger', 'fear', 'happy', 'love', 'sadness'] as const
export type Emotion = (typeof emotions)[number]
