import { html, raw } from 'hono/html'
import type { Item } from '../contract.ts'

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/

/** A line with every address in it as a link; all else is escaped. */
const lineOf = (line: string) =>
  line.split(address).map((part, place) => (place % 2 === 1 && URL.canParse(part) ? html`<a href="${part}" rel="noopener">${part}</a>` : part))

const paragraphOf = (text: string) => html`<p>${text.split('\n').map((line, place) => html`${place > 0 ? raw('<br />') : ''}${lineOf(line)}`)}</p>`

/** An item's text as HTML: paragraphs, their lines kept, links that can be followed; its own link beneath, unless the text holds it. */
export const bodyOf = (item: Pick<Item, 'text' | 'link'>) => {
  const paragraphs = item.text
    .split(/\n{2,}/)
    .filter((text) => text.trim() !== '')
    .map(paragraphOf)
  return html`${paragraphs}${item.link && !item.text.includes(item.link) ? html`<p><a href="${item.link}" rel="noopener">${item.link}</a></p>` : ''}`
}
