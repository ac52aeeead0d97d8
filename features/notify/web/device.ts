/** Whether this browser can be told at all, and whether it is. `insecure`: no HTTPS, so the browser offers neither. */
export type DeviceState = { kind: 'insecure' | 'unsupported' | 'denied' } | { kind: 'off' } | { kind: 'on'; endpoint: string }

export const isUnable = (state: DeviceState): state is Extract<DeviceState, { kind: 'insecure' | 'unsupported' | 'denied' }> =>
  state.kind !== 'off' && state.kind !== 'on'

const script = '/pekerja.js'

/** What stands in this browser now; asks for nothing. */
export async function lookAtDevice(): Promise<DeviceState> {
  if (!globalThis.isSecureContext) return { kind: 'insecure' }
  if (!('serviceWorker' in navigator) || !('PushManager' in globalThis) || !('Notification' in globalThis)) return { kind: 'unsupported' }
  if (Notification.permission === 'denied') return { kind: 'denied' }
  const found = await navigator.serviceWorker.getRegistration(script)
  const subscription = await found?.pushManager.getSubscription()
  return subscription ? { kind: 'on', endpoint: subscription.endpoint } : { kind: 'off' }
}

const bytesOf = (text: string) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.codePointAt(0) ?? 0)
const textOf = (bytes: ArrayBuffer | null) =>
  btoa(String.fromCodePoint(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Asks the person through the browser, then the browser's push service; null when either said no. */
export async function turnOn(pushKey: string) {
  if ((await Notification.requestPermission()) !== 'granted') return null
  await navigator.serviceWorker.register(script)
  const { pushManager } = await navigator.serviceWorker.ready
  // One made for another house's key cannot be used by this one.
  await (await pushManager.getSubscription())?.unsubscribe()
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(pushKey) }).catch(() => null)
  return made && { endpoint: made.endpoint, p256dh: textOf(made.getKey('p256dh')), auth: textOf(made.getKey('auth')) }
}

export async function turnOff() {
  const found = await navigator.serviceWorker.getRegistration(script)
  await (await found?.pushManager.getSubscription())?.unsubscribe()
}
