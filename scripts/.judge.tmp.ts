import { chromium } from "@playwright/test";
import { readFileSync } from "fs";
const B="http://localhost:3200";
// args: file with lines: name path [modes d,p,k(dark),K(dark phone),r(print)] [admin]
(async()=>{
const lines=readFileSync(process.argv[2],"utf8").trim().split("\n").map(l=>l.trim().split(/\s+/));
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const ctxs:Record<string,any>={};
const get=async(m:string,who:string)=>{const key=m+who;if(ctxs[key])return ctxs[key];
 const phone=m==="p"||m==="K";
 const c=await b.newContext({storageState:`/tmp/judge-${who}.json`,viewport:phone?{width:360,height:740}:{width:1280,height:800},isMobile:phone,hasTouch:phone,deviceScaleFactor:phone?2:1,colorScheme:(m==="k"||m==="K")?"dark":"light"});
 const p=await c.newPage();if(m==="r")await p.emulateMedia({media:"print"});return ctxs[key]=p;};
for(const [name,path,modes="dp",who="worker"] of lines)for(const m of modes){
 const p=await get(m,who);
 try{
 const r=await p.goto(B+path,{waitUntil:"load"});await p.waitForTimeout(250);
 await p.screenshot({path:`/tmp/j/${name}-${m}.png`,fullPage:true});
 const rep=await p.evaluate((m:string)=>{const o:any={};const d=document.documentElement;if(d.scrollWidth>innerWidth)o.hscroll=d.scrollWidth;o.h=d.scrollHeight;
  const min=m==="p"?24:24;const small:string[]=[];document.querySelectorAll("main a,main button,main input,main summary,main select").forEach(e=>{const q=e.getBoundingClientRect();if(q.width&&q.height&&(q.height<min||q.width<min)&&getComputedStyle(e).display!=="inline"&&!(e as any).type?.match(/hidden|radio|checkbox/))small.push(`${e.tagName} ${Math.round(q.width)}x${Math.round(q.height)} ${(e.textContent||"").trim().slice(0,25)}`)});if(small.length)o.small=small.slice(0,6);
  const ov:string[]=[];document.querySelectorAll("svg").forEach(s=>{const t=[...s.querySelectorAll("text")].filter(x=>x.getBoundingClientRect().width>0).map(x=>[x,x.getBoundingClientRect()] as const);const sb=s.getBoundingClientRect();
   for(let i=0;i<t.length;i++){const a=t[i][1];if(a.left<sb.left-2||a.right>sb.right+2||a.top<sb.top-2||a.bottom>sb.bottom+2)ov.push("cut:"+t[i][0].textContent);
   for(let j=i+1;j<t.length;j++){const c=t[j][1];if(t[i][0].contains(t[j][0])||t[j][0].contains(t[i][0]))continue;const w=Math.min(a.right,c.right)-Math.max(a.left,c.left),h=Math.min(a.bottom,c.bottom)-Math.max(a.top,c.top);if(w>2&&h>4)ov.push(t[i][0].textContent+"×"+t[j][0].textContent)}
   }
   const fs=t.map(x=>{const m=(s as any).getScreenCTM?.();return parseFloat(getComputedStyle(x[0]).fontSize)*(m?m.a:1)});if(fs.length&&Math.min(...fs)<11)o.minsvgfont=Math.round(Math.min(...fs)*10)/10;
  });if(ov.length)o.ov=ov.slice(0,12);
  return o;},m);
 console.log(name,m,r.status(),JSON.stringify(rep));
 }catch(e){console.log(name,m,"ERR",String(e).slice(0,200));}
}
await b.close();
})();
