import { siBluesky, siFacebook, siInstagram, siTelegram, siThreads, siTiktok, siWhatsapp, siX, siYoutube } from 'simple-icons'

const paths: Readonly<Record<string, string>> = {
  bluesky: siBluesky.path,
  instagram: siInstagram.path,
  facebook: siFacebook.path,
  x: siX.path,
  tiktok: siTiktok.path,
  youtube: siYoutube.path,
  threads: siThreads.path,
  whatsapp: siWhatsapp.path,
  telegram: siTelegram.path,
}

/** A platform's monochrome mark as an SVG path in a 24 × 24 box, by the key its connector gives it; null for one without. */
export const platformPath = (mark: string) => paths[mark] ?? null
