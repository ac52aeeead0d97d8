import { createHash } from 'node:crypto'

/** What the register's pages need beside the newsroom's stylesheet, whose values they use. */
export const look = `
main.register{display:block;max-width:1248px;margin:0 auto;padding:40px 24px}
.register>section{margin-top:40px}.register h2{margin-bottom:8px}
:root{--ok:#0a6657;--ok-soft:#e2f2ee;--red:#c20f2b;--red-soft:#fdeaec}@media (prefers-color-scheme:dark){:root{--ok:#62c9b4;--ok-soft:#10302a;--red:#ff8089;--red-soft:#3a161b}}
form.check{display:grid;gap:8px;max-width:640px;margin:24px 0}form.check>div{display:flex;gap:8px}
label{font-weight:650;font-size:14px}input[type=text],select{font:inherit;font-size:16px;color:var(--ink);background:var(--bg);border:1px solid #7f8d96;border-radius:6px;padding:9px 12px;width:100%;min-width:0}
input:focus-visible,select:focus-visible,button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
button{font:inherit;font-weight:650;border:0;border-radius:6px;padding:9px 20px;background:var(--accent);color:var(--on-accent);cursor:pointer;white-space:nowrap;min-height:44px}
button.plain{background:none;color:var(--ink);box-shadow:inset 0 0 0 1px var(--line-2);justify-self:start}
.answer{border:1px solid var(--line-2);border-inline-start:4px solid var(--line-2);border-radius:10px;padding:16px 20px;max-width:720px;margin:16px 0}.answer p{margin:4px 0 0}.answer strong{font-size:18px}
.answer[data-is=official]{border-inline-start-color:var(--ok)}.answer[data-is=incident]{border-inline-start-color:var(--red)}.answer[data-is=frozen]{border-inline-start-color:var(--amber)}
.answer bdi,ul.register-rows bdi{overflow-wrap:anywhere}
ul.register-rows{list-style:none;margin:0;padding:0}ul.register-rows li{display:grid;grid-template-columns:20px minmax(0,1fr) auto;gap:0 16px;align-items:center;border-top:1px solid var(--line);padding:12px 0}ul.register-rows li:last-child{border-bottom:1px solid var(--line)}
ul.register-rows svg{width:20px;height:20px;fill:currentColor;color:var(--ink-2)}ul.register-rows .plain{fill:none;stroke:currentColor;stroke-width:1.75}ul.register-rows strong{display:block;font-weight:650;overflow-wrap:anywhere}ul.register-rows a{color:var(--ink);text-decoration:none}ul.register-rows a:hover{text-decoration:underline}ul.register-rows .meta{display:block}
.standing{font-size:13px;font-weight:650;padding:2px 10px;border-radius:6px;background:var(--ok-soft);color:var(--ok)}.standing[data-is=incident]{background:var(--red-soft);color:var(--red)}.standing[data-is=frozen]{background:var(--amber-soft);color:var(--amber)}.standing[data-is=retired]{background:var(--band);color:var(--ink-2)}
.trouble{color:var(--red)}.struck{text-decoration:line-through}
.told{background:var(--ok-soft);color:var(--ok);border-radius:10px;padding:12px 16px;max-width:720px}.told.not{background:var(--amber-soft);color:var(--amber)}
@media (max-width:900px){main.register{padding:24px 16px}form.check>div{flex-direction:column}ul.register-rows li{grid-template-columns:20px minmax(0,1fr)}.standing{grid-column:2;justify-self:start}}
`

/** Changes with the stylesheet, so that it can be kept for ever. */
export const lookAddress = `/akun-resmi/tampilan.css?v=${createHash('sha256').update(look).digest('hex').slice(0, 8)}`
