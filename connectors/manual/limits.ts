import type { Limits, Platform, Sourced } from '#kit/connector.ts'

const checkedOn = '2026-11-01'
const from = <T>(value: T, source: string): Sourced<T> => ({ value, source, checkedOn })
const jpeg = ['image/jpeg', 'image/png', 'image/webp']
const megabyte = 1024 * 1024

const limits: Record<string, Limits> = {
  instagram: {
    text: { unit: 'utf16', max: from(2200, 'Instagram Platform: caption') },
    foldsAt: 125,
    images: {
      max: from(10, 'Instagram Platform: carousel 2–10'),
      isRequired: true,
      types: ['image/jpeg'],
      bytes: from(8 * megabyte, 'Instagram Platform: error 36000/2207004'),
      ratio: from({ min: 4 / 5, max: 1.91 }, 'Instagram Platform: error 36003/2207009'),
    },
    // Sources differ (30 in the older documents, 5 in 2026); the stricter holds.
    hashtags: from(5, 'Ayrshare 2026; Instagram’s older documents say 30'),
  },
  facebook: {
    text: { unit: 'utf16', max: from(63_206, 'Facebook Page post') },
    foldsAt: 477,
    images: {
      max: from(10, 'Facebook Page post'),
      isRequired: false,
      types: ['image/jpeg', 'image/png'],
      bytes: from(4 * megabyte, 'Facebook Page photos: error 1366046'),
    },
  },
  x: {
    text: { unit: 'x-weighted', max: from(280, 'X: counting characters'), linkWeight: 23 },
    foldsAt: null,
    images: { max: from(4, 'X: media best practices'), isRequired: false, types: jpeg, bytes: from(5 * megabyte, 'X: media best practices') },
    video: {
      bytes: from(512 * megabyte, 'X: media best practices'),
      seconds: from({ min: 0.5, max: 140 }, 'X: media best practices'),
      side: from(1280, 'X: media best practices'),
    },
  },
  tiktok: {
    text: { unit: 'utf16', max: from(2200, 'TikTok Content Posting') },
    foldsAt: 100,
    images: { max: from(35, 'TikTok Content Posting: photos'), isRequired: true, types: ['image/jpeg', 'image/webp'] },
    // The longest film is each account's own (creator_info); ten minutes is what every account has.
    video: { bytes: from(4096 * megabyte, 'TikTok Content Posting'), seconds: from({ min: 3, max: 600 }, 'TikTok Content Posting: creator_info') },
  },
  youtube: {
    text: { unit: 'utf8-bytes', max: from(5000, 'YouTube Data API: description') },
    foldsAt: 157,
    images: { max: from(1, 'Community post'), isRequired: false, types: jpeg },
  },
  threads: {
    text: { unit: 'emoji-as-bytes', max: from(500, 'Threads API: posts, April 2026') },
    foldsAt: null,
    images: { max: from(10, 'Threads API: carousel'), isRequired: false, types: jpeg },
  },
  whatsapp: {
    text: { unit: 'utf16', max: from(4096, 'WhatsApp Cloud API: text') },
    foldsAt: 700,
    images: { max: from(10, 'WhatsApp'), isRequired: false, types: jpeg },
  },
  telegram: {
    text: { unit: 'utf16', max: from(4096, 'Telegram Bot API 10.1') },
    foldsAt: null,
    images: {
      max: from(10, 'Telegram Bot API 10.1: media group'),
      isRequired: false,
      types: jpeg,
      bytes: from(10 * megabyte, 'Telegram Bot API 10.1: sendPhoto'),
      side: from(5000, 'Telegram Bot API 10.1: sides sum to 10,000'),
    },
    video: { bytes: from(50 * megabyte, 'Telegram Bot API 10.1: upload'), seconds: from({ min: 0, max: 3600 }, 'our own bound') },
  },
  other: {
    text: { unit: 'graphemes', max: from(10_000, 'our own bound') },
    foldsAt: null,
    images: { max: from(10, 'our own bound'), isRequired: false, types: jpeg },
  },
}

const names: Record<string, string> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  threads: 'Threads',
  whatsapp: 'Saluran WhatsApp',
  telegram: 'Telegram',
  other: 'Kanal lain',
}

const hosts: Record<string, readonly string[]> = {
  instagram: ['instagram.com', 'instagr.am'],
  facebook: ['facebook.com', 'fb.com', 'fb.me'],
  x: ['x.com', 'twitter.com'],
  tiktok: ['tiktok.com'],
  youtube: ['youtube.com', 'youtu.be'],
  threads: ['threads.com', 'threads.net'],
  whatsapp: ['whatsapp.com', 'wa.me'],
  telegram: ['t.me', 'telegram.me', 'telegram.dog'],
}

export const platforms: readonly Platform[] = Object.entries(limits).map(([id, found]) => ({
  id,
  name: names[id] ?? id,
  mark: id,
  limits: found,
  hosts: hosts[id] ?? [],
}))
