import { createHash } from 'node:crypto'

/** The one stylesheet of the public pages; values are those of the design tokens. */
export const look = `
@font-face{font-family:"Plus Jakarta Sans Variable";src:url(/berita/huruf.woff2) format("woff2-variations");font-weight:200 800;font-display:swap}
:root{color-scheme:light dark;--bg:#fff;--band:#f3f6f7;--line:#e0e6e9;--ink:#0f1d26;--ink-2:#42515b;--ink-3:#5d6b75;--accent:#0b5875;--amber:#8a5800;--amber-soft:#fbf2de}
@media (prefers-color-scheme:dark){:root{--bg:#101a20;--band:#0a1217;--line:#1f2d35;--ink:#e9f0f3;--ink-2:#b7c5cc;--ink-3:#93a3ac;--accent:#6cc0da;--amber:#ecbb5c;--amber-soft:#2e2410}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--ink);font:450 16px/26px "Plus Jakarta Sans Variable","Plus Jakarta Sans",system-ui,"Segoe UI","Noto Sans",sans-serif;word-spacing:.04em;text-rendering:geometricPrecision}
a{color:var(--accent)}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.band{background:var(--band);font-size:13px;line-height:20px;color:var(--ink-2)}.example{background:var(--amber-soft);color:var(--amber)}
.wide{max-width:1200px;margin:0 auto;padding:8px 24px;display:flex;gap:16px;justify-content:space-between;flex-wrap:wrap}
header.site{border-bottom:1px solid var(--line)}.name-row{padding-block:20px!important;align-items:center;justify-content:flex-start!important}
.mark{width:44px;height:44px;border:1px solid var(--line);border-radius:10px;display:grid;place-items:center;font-weight:700;color:var(--ink-2);font-size:15px}
.name{font-size:20px;line-height:26px;font-weight:700;letter-spacing:-.01em;text-decoration:none;color:var(--ink)}.sub{display:block;font-size:13px;line-height:18px;color:var(--ink-3);font-weight:450}
main.wide{display:grid;grid-template-columns:minmax(0,1fr) 360px;gap:56px;padding-block:40px;align-items:start}
h1{font-size:40px;line-height:46px;letter-spacing:-.02em;margin:4px 0 12px;text-wrap:balance}h1 a{color:inherit;text-decoration:none}h1 a:hover{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:6px}h1{overflow-wrap:anywhere}h2{font-size:20px;line-height:28px;letter-spacing:-.01em;margin:0 0 4px}
.meta{font-size:13px;color:var(--ink-3)}.lead{font-size:18px;line-height:28px;color:var(--ink-2);margin:0}
.lead-item{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:32px;margin-bottom:40px}.lead-item img{width:250px;height:250px;object-fit:cover;border-radius:10px}
ul.rows,ul.accounts{list-style:none;margin:0;padding:0}ul.rows li{display:grid;grid-template-columns:96px 1fr;gap:16px;border-top:1px solid var(--line);padding:14px 0}ul.rows a{font-weight:650;color:var(--ink);text-decoration:none}ul.rows a:hover{text-decoration:underline}
ul.accounts{margin-top:12px}ul.accounts li{border-top:1px solid var(--line);padding:10px 0;display:grid;grid-template-columns:18px minmax(0,1fr);gap:0 14px;align-items:center}ul.accounts svg{width:18px;height:18px;fill:currentColor;color:var(--ink-2)}ul.accounts .plain{fill:none;stroke:currentColor;stroke-width:1.75}ul.accounts .meta{display:block;line-height:18px}aside>.meta{margin:0}ul.accounts strong{display:block;font-weight:650;font-size:14px;line-height:20px;overflow-wrap:anywhere}
.feeds{display:flex;gap:8px;flex-wrap:wrap;align-items:center;margin-top:24px;font-size:13px;color:var(--ink-3)}.feeds a,.tongues a{border:1px solid var(--line);border-radius:6px;padding:4px 12px;text-decoration:none;color:var(--ink);font-weight:550}
.tongues{display:flex;gap:8px}.tongues a{border:0;padding:0 4px;min-width:24px;text-align:center}.tongues a[aria-current]{font-weight:750;text-decoration:underline;text-underline-offset:4px}
article p{margin:0 0 16px;max-width:68ch;overflow-wrap:anywhere}article figure{margin:24px 0}article img{max-width:100%;height:auto;border-radius:10px}
@media (max-width:900px){main.wide{grid-template-columns:1fr;gap:40px}h1{font-size:28px;line-height:34px}.wide{padding-inline:16px}.lead-item{grid-template-columns:1fr}.lead-item img{width:100%;height:auto;aspect-ratio:1}ul.rows li{grid-template-columns:72px 1fr}}
@media print{:root{--bg:#fff;--line:#bbb;--ink:#000;--ink-2:#222;--ink-3:#444;--accent:#000}@page{margin:18mm}.band,.feeds,.tongues,aside,.back{display:none}.wide{padding-inline:0}main.wide{display:block;padding-block:16pt}body{font-size:11pt;line-height:1.5}h1{font-size:22pt;line-height:1.2}article figure,ul.rows li{break-inside:avoid}article img{max-height:120mm}article p a::after{content:" (" attr(href) ")";font-size:9pt}article p a[href^=http]::after{content:""}}
`

/** Changes with the stylesheet, so that it can be kept for ever. */
export const lookAddress = `/berita/tampilan.css?v=${createHash('sha256').update(look).digest('hex').slice(0, 8)}`
