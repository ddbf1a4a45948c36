import { graphOf, serve } from './service.js'
import { realFacts } from '../support/seeds.js'
const engine = await graphOf(await realFacts())
const s = await serve(engine)
const t = async (name: string, f: () => Promise<any>) => { const a=Date.now(); const r = await f(); console.log('##',name, r.status, Date.now()-a+'ms', r.text.length+'B', JSON.stringify(r.text.slice(0,330))) }
const q = (query:string, v={}) => () => s.ask(query,v)
for (const n of [20,50,90]) await t('network '+n, q(`{partnerNetwork{nodes{partner{collaborators(first:${n}){nodes{activities(first:${n}){nodes{id}}}}}}}}`))
await t('network 99 ev', q(`{partnerNetwork{nodes{partner{collaborators(first:50){nodes{activities(first:50){nodes{evidence{quote}}}}}}}}}`))
await t('network links', q(`{partnerNetwork{links{activities{program{activities(first:100){nodes{evidence{quote}}}}}}}}`))
await t('trace', q(`{fundingTrace(from:"program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid"){paths{nodes{...on Activity{program{activities(first:100){nodes{evidence{quote}}}}}}}}}`))
const deepok=(n:number)=>'{municipalities'+'{programs{municipality'.repeat(n)+'{id}'+'}}'.repeat(n)+'}'
for (const n of [100,300,490]) await t('deep'+n, q(deepok(n)))
for (const n of [300,900]) await t('deep inline'+n, q('{'+'...{'.repeat(n)+'__typename'+'}'.repeat(n)+'}'))
for (const n of [500,900,985, 1200,1500]) await t('list depth'+n, q('{nodes(ids:'+'['.repeat(n)+']'.repeat(n)+'){id}}'))
for (const n of [500]) await t('list obj'+n, q('{nodes(ids:'+'{a:'.repeat(n)+'1'+'}'.repeat(n)+'){id}}'))
for (const n of [500,40000]) await t('var depth'+n, ()=>s.post('{"query":"query($i:[ID!]!){nodes(ids:$i){id}}","variables":{"i":'+'['.repeat(n)+']'.repeat(n)+'}}'))
for (const n of [40000]) await t('var many bad'+n, ()=>s.post('{"query":"query($i:[ID!]!){nodes(ids:$i){id}}","variables":{"i":['+'{},'.repeat(30000)+'{}]}}'))
await t('type depth', q('query($i:'+'['.repeat(900)+'ID'+']'.repeat(900)+'){nodes(ids:$i){id}}'))
await t('type depth2', q('query($i:'+'['.repeat(1900)+'ID){nodes(ids:$i){id}}'))
for (const n of [100,200,300,400,490]) await t('same field '+n, q('{'+'municipalities{id} '.repeat(n)+'}'))
for (const n of [100,200,300,400,490]) await t('same field al '+n, q('{'+Array.from({length:n},(_,i)=>`x:municipality(code:"${i}"){id} `).join('')+'}'))
for (const n of [100,240]) await t('same frag'+n, q('{'+Array.from({length:n},(_,i)=>`...f${i} `).join('')+'}'+Array.from({length:n},(_,i)=>`fragment f${i} on Query{municipalities{id}} `).join('')))
await t('ops x200', ()=>s.post(JSON.stringify({query:Array.from({length:300},(_,i)=>`query a${i}{__typename}`).join(' '),operationName:'a1'})))
await t('vars x400', q('query('+Array.from({length:400},(_,i)=>`$a${i}:Int`).join(' ')+'){__typename}'))
await t('alias introspection type', q('{'+Array.from({length:29},(_,i)=>`a${i}:__schema{types{fields{name description args{name description} type{name ofType{name ofType{name}}}}}}`).join(' ')+'}'))
await t('introspection', q((await import('graphql')).getIntrospectionQuery()))
const ids = (await s.ask('{activities(first:100){nodes{id}} partners(first:100){nodes{id}}}')).json.data as any
const all = [...ids.activities.nodes,...ids.partners.nodes].map((x:any)=>x.id)
let worst=0
for (let i=0;i<60;i++){ const a=all[(i*37)%all.length], b=all[(i*91+13)%all.length]; const st=Date.now(); const r=await s.ask('query($a:ID!,$b:ID!){paths(from:$a,to:$b,maxLength:8){length}}',{a,b}); const d=Date.now()-st; if(d>worst){worst=d; console.log('paths',d,a,b,r.text.slice(0,80))} }
await t('PUT pre', async()=>{const r=await fetch(s.url+'/graphql',{method:'PUT',headers:{'content-type':'application/json'},body:'{"query":"{__typename}"}'}); return {status:r.status,text:await r.text()}})
await t('ready', ()=>s.get('/health/ready'))
await t('live', ()=>s.get('/health/live'))
await t('cors', async()=>{const r=await s.get('/health/live',{origin:'https://x.nl'}); return {...r,text:JSON.stringify([...r.headers])}})
console.log(s.log.length, s.log.slice(0,5))
await s.stop(); await engine.close()
