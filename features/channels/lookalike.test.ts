import { describe, expect, test } from 'vitest'
import { isOneEdit, looksOf, resemblance } from './lookalike.ts'

const seen = (asked: string, official: string, isElsewhere = false) => resemblance(looksOf(asked), looksOf(official), isElsewhere)

describe('a name that resembles an official one', () => {
  test.each([
    ['kem\u200blu_ri', 'kemlu_ri', 'invisible'],
    ['kemlu\u00ad_ri', 'kemlu_ri', 'invisible'],
    ['kеmlu_ri', 'kemlu_ri', 'homoglyph'],
    ['kem1u_ri', 'kemlu_ri', 'homoglyph'],
    ['kernlu_ri', 'kemlu_ri', 'homoglyph'],
    ['kemIu_ri', 'kemlu_ri', 'homoglyph'],
    ['ｋｅｍｌｕ_ri', 'kemlu_ri', 'homoglyph'],
    ['kbrit0kyo', '@KBRITokyo', 'homoglyph'],
    ['kemlu.ri', 'kemlu_ri', 'separators'],
    ['kemluri', 'kemlu_ri', 'separators'],
    ['kemlu.ri.official', 'kemlu_ri', 'addition'],
    ['kemlu_official', 'kemlu_ri', 'addition'],
    ['kemlu_ri_2', 'kemlu_ri', 'addition'],
    ['layanan.kemlu', 'kemlu', 'addition'],
    ['kbri.tokyo.resmi2026', 'kbritokyo', 'addition'],
    ['kemlu_ir', 'kemlu_ri', 'one_edit'],
    ['kemmlu_ri', 'kemlu_ri', 'one_edit'],
    ['kemu_ri', 'kemlu_ri', 'one_edit'],
    ['kemlo_ri', 'kemlu_ri', 'one_edit'],
    ['bankindonesla', 'bankindonesia', 'homoglyph'],
  ])('%s looks like %s: %s', (asked, official, expected) => expect(seen(asked, official)).toBe(expected))

  test.each([
    ['kbri_kyoto', 'kbri_tokyo'],
    ['kjri_penang', 'kjri_hongkong'],
    ['bi', 'bps'],
    ['wisata_jabar', 'pemprovjabar'],
    ['kucing.lucu', 'kemlu_ri'],
    ['', 'kemlu_ri'],
  ])('%s does not look like %s', (asked, official) => expect(seen(asked, official)).toBeNull())

  test('two honest accounts may resemble each other: it is no verdict', () => expect(seen('kemendag', 'kemenag_ri')).toBe('one_edit'))

  test('the same name is ours on our platform, and a resemblance on another', () => {
    expect(seen('@Kemlu_RI', 'kemlu_ri')).toBeNull()
    expect(seen('@Kemlu_RI', 'kemlu_ri', true)).toBe('elsewhere')
  })

  test('one edit is one letter more, less, other, or two swapped, and no more', () => {
    expect([isOneEdit('abc', 'abcd'), isOneEdit('abc', 'ab'), isOneEdit('abc', 'abd'), isOneEdit('abcd', 'abdc')]).toEqual([true, true, true, true])
    expect([isOneEdit('abc', 'abc'), isOneEdit('abcd', 'badc'), isOneEdit('abc', 'abcde'), isOneEdit('abcd', 'axcy')]).toEqual([false, false, false, false])
  })

  test('any text at all is compared without complaint', () => {
    for (const text of ['\ud800', '🙂'.repeat(200), '\u0000', 'ا'.repeat(5000), '____', '@@@']) expect(seen(text, 'kemlu_ri')).toBeNull()
  })
})
