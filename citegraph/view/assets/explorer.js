/*! citegraph's explorer. explorer.js holds parts of the packages below. The page also holds vis-network, taken from
the installed pyvis; its licence (Apache-2.0 or MIT) stands at its head.

--------------------------------------------------------------------------------

@preact/signals 2.11.4 (MIT)

The MIT License (MIT)

Copyright (c) 2022-present Preact Team

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

--------------------------------------------------------------------------------

@preact/signals-core 1.14.5 (MIT)

The MIT License (MIT)

Copyright (c) 2022-present Preact Team

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

--------------------------------------------------------------------------------

@tanstack/virtual-core 3.19.11 (MIT)

MIT License

Copyright (c) 2021-present Tanner Linsley

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

--------------------------------------------------------------------------------

flatbush 4.7.0 (ISC)

ISC License

Copyright (c) 2022, Vladimir Agafonkin

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

--------------------------------------------------------------------------------

flatqueue 3.1.0 (ISC)

ISC License

Copyright (c) 2025, Volodymyr Agafonkin

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

--------------------------------------------------------------------------------

preact 11.2.0 (MIT)

The MIT License (MIT)

Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
"use strict";(()=>{var D,Ql,$i,It,Di,Yo,Zl,jo,ea,Vi,Ji,jf,qn=Symbol.for("pv"),Qo={},Zo=[],Gf=/^m(i|n|o|s|text|space)$/,zi=Array.isArray,Ki=Zo.
slice,Kt=Object.assign;function zt(e){e&&e.parentNode&&e.remove()}function ta(e,t,n){var o,r,s,l={},a=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:l[s]=t[s];return a>2&&(l.children=a>3?Ki.call(arguments,2):n),Un(e,
l,o,r,null)}function Un(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qn,__v:r||
++Ql,__i:-1,__u:0};return!r&&D.vnode&&D.vnode(s),s}function E(e){return e.children}function Tt(e,t){this.props=e,this.context=t,this.__g=0}function At(e,t){if(t==null)return e.
__&&At(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:At(e)}function Yf(e){var t,n=e.__v,o=n.__e,r=[],s=[],l=e.__P;l&&((t=Kt({constructor:qn},n)).__v=n.__v+1,
D.vnode&&D.vnode(t),Wi(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||At(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,
la(r,t,s),n.__=n.__e=null,t.__e!=o&&na(t))}function na(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),na(e)}function Gl(e){(8&e.__g||(e.__g|=8,It.push(e),Yo++))&&Di==D.debounceRendering||
((Di=D.debounceRendering)||queueMicrotask)(oa)}function oa(){try{for(var e,t=1;It.length;)It.length>t&&It.sort(Zl),e=It.
shift(),t=It.length,8&e.__g&&Yf(e)}finally{(Yo=It.length)&&(Di||queueMicrotask)(oa)}}function ra(e,t,n,o,r,s,l,a,u,m,d){
var f,h,p,y,k,b,M=o.__k||Zo,w=t.length;for(u=Qf(n,t,M,u,w),f=0;f<w;f++)(p=n.__k[f])!=null&&(h=~p.__i&&M[p.__i]||Qo,p.__i=
f,b=Wi(e,p,h,r,s,l,a,u,m,d),y=p.__e,(h.ref!=p.ref||8&h.__u)&&(h.ref&&Hi(h.ref,null,p,h),p.ref&&d.push(p.ref,p.__c||y,p)),
k=k||y,4&p.__u?(u=ia(p,u,e,!h.__v),h.__e&&(h.__e=null)):typeof p.type=="function"&&b!==void 0?u=b:y&&(u=y.nextSibling),p.
__u&=-21);return n.__e=k,u}function Qf(e,t,n,o,r){var s,l,a,u,m,d,f,h,p,y=n.length,k=y,b=0,M=0,w=e.__k=Array(r);for(s=0;s<
r;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=w[s]=Un(null,
l):zi(l)?l=w[s]=Un(E,{children:l}):l.constructor===qn&&l.__b?l=w[s]=Un(l.type,l.props,l.key,l.ref,l.__v):w[s]=l,u=s+b,l.
__=e,l.__b=e.__b+1,a=null,~(m=l.__i=Zf(l,n,u,k))&&(k--,(a=n[m])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,m==u-1?b--:m==u+1?b++:m!=
u&&(m>u?b--:b++,M=1)):(~m||(r>y?b--:r<y&&b++),typeof l.type!="function"&&(l.__u|=4))):w[s]=null;if(M){for(d=[],f=[],s=0;s<
r;s++)if((l=w[s])&&16&l.__u){for(b=0,h=d.length;b<h;)d[p=b+h>>1]<l.__i?b=p+1:h=p;d[b]=l.__i,f[s]=b+1}for(b=d.length;s--;)
f[s]&&(f[s]==b?b--:w[s].__u|=4)}if(k)for(s=0;s<y;s++)!(a=n[s])||2&a.__u||(a.__e==o&&(o=At(a)),Ui(a,a));return o}function ia(e,t,n,o){
var r,s,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=ia(
r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=At(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function Zf(e,t,n,o){var r,s=e.key,l=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&s==null||u&&s==a.key&&l==a.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&s==a.key&&l==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&s==a.key&&l==a.type)return r}return-1}function Yl(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function qo(e,t,n,o,r){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Yl(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Yl(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=Ji[t]||(Ji[t]=
ep(t)),(e.__a||(e.__a={}))[t]=Vi,s=t!=(t=t.replace(ea,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,s):e.removeEventListener(t,l,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ep(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[jo]==null)t[jo]=Vi++;else if(t[jo]<this.__a[e])return;return n(D.event?D.event(t):t)}}}function Wi(e,t,n,o,r,s,l,a,u,m){
var d,f,h,p,y,k,b,M,w,_,T,P,F,N,fe,ot,pe,ve,ee=t.type;if(t.constructor!==qn)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&
(t.__u|=u,f=s=[],d.nodeType==8?a=Go(d,s):s.push(d),a=s[0]||a),(d=D.__b)&&d(t);e:if(typeof ee=="function"){h=l.length;try{
if(M=t.props,w=(d=ee.prototype)&&d.render,_=(d=ee.contextType)&&o[d.__c],T=d?_?_.props.value:d.__:o,(p=n.__c)?(t.__c=p,2&
p.__g&&(p.__g|=1)):(w?t.__c=p=new ee(M,T):(t.__c=p=new Tt(M,T),p.constructor=ee,p.render=np),_&&_.sub(p),p.state||(p.state=
{}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),w&&(p.__s||(p.__s=p.state),ee.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=
Kt({},p.__s)),Kt(p.__s,ee.getDerivedStateFromProps(M,p.__s)))),y=p.props,k=p.state,p.__v=t,n.__c){if(M!==y&&w&&!ee.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(M,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(M,p.__s,T)===!1){t.__v!=n.__v&&(p.props=M,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(le){le&&(le.__=t)}),Zo.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&l.push(p),a=At(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(M,p.__s,T),w&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(y,k,b)})}else w&&!ee.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),w&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=T,p.props=M,p.__P=e,p.__g&=-5,P=D.__r,F=w?25:0;do p.__g&=-9,P&&P(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++F<25);w&&(Zo.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Kt({},o,p.getChildContext())),
w&&n.__c&&p.getSnapshotBeforeUpdate&&(b=p.getSnapshotBeforeUpdate(y,k)),N=d&&d.type===E&&d.key==null?d.props.children:d,
M.__P&&(d=a,r=(e=M.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(le){le&&Ui(le,le)}),n.__k=null),
a=n.__k?At(n,0):null),a=ra(e,zi(N)?N:[N],t,n,o,r,s,l,a,u,m),M.__P&&(t.__e=null,a=d),t.__u&=-161,f&&f.some(zt),p.__h.length&&
l.push(p),1&p.__g&&(p.__g&=-4)}catch(le){if(l.length=h,t.__v=null,u||s)if(le&&le.then){if(t.__u|=128|u,s){for(~(pe=s.indexOf(
a||void 0))||(pe=s.length);(ve=s[pe-1])&&ve.nodeType==8;)pe--;for(;pe<s.length;pe++)if(ve=s[pe])if(s[pe]=null,fe){if(ve==
ot)break}else{if(ve.nodeType!=8)break;ve.data.startsWith("$s")&&(ot=Go(fe=ve))}}if(!fe){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;fe=a}(d=Go(fe=t.__c.__z||(t.__c.__z=fe)))?(t.__e=fe,a=d):t.__e=a,a=a&&a.nextSibling}else s&&s.some(zt);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),le&&le.then||sa(t),D.__e(le,t,n)}}else a=t.__e=tp(n.__e,t,n,o,r,s,l,u,m,e);return(d=
D.diffed)&&d(t),a}function Go(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function sa(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(sa))}function la(e,t,n){for(var o=0;o<n.length;)Hi(n[o++],n[o++],n[o++]);D.__c&&D.__c(t,
e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){D.__e(s,r.__v)}})}function tp(e,t,n,o,r,s,l,a,u,m){
var d,f,h,p,y,k,b,M,w=n.props||Qo,_=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.\
w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((y=s[d])&&(T?y.localName==T:
y.nodeType==3)){e=y,s[d]=null;break}}if(!e){if(M=m.ownerDocument||document,!T)return M.createTextNode(_);e=M.createElementNS(
r,T,_.is?_:m),a&&(D.__m&&D.__m(t,s),a=!1),s=null}if(T){if(m=T=="template"&&e.content||e,s=T=="textarea"&&_.defaultValue!=
null?null:s&&Ki.call(m.childNodes),!a&&s)for(w={},d=0;d<e.attributes.length;d++)w[(y=e.attributes[d]).name]=y.value;for(d in w)
y=w[d],d=="dangerouslySetInnerHTML"?h=y:d=="children"||d in _||d=="value"&&"defaultValue"in _||d=="checked"&&"defaultChe\
cked"in _||qo(e,d,null,y,r);for(d in _)y=_[d],d=="children"?p=y:d=="dangerouslySetInnerHTML"?f=y:d=="value"?k=y:d=="chec\
ked"?b=y:a&&typeof y!="function"||w[d]===y||qo(e,d,y,w[d],r);f?(a||h&&(f.__html==h.__html||f.__html==e.innerHTML)||(e.innerHTML=
f.__html),t.__k=[]):(h&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Gf.test(T))&&(r=
"http://www.w3.org/1999/xhtml"),ra(m,zi(p)?p:[p],t,n,o,r,s,l,s?s[0]:n.__k&&At(n,0),a,u),s&&s.some(zt)),a&&T!="textarea"||
(d="value",T=="progress"&&k==null?e.removeAttribute(d):k==null||k===e[d]&&(T!="progress"||k)||qo(e,d,k,w[d],r),d="checke\
d",b!=null&&b!=e[d]&&qo(e,d,b,w[d],r))}else w===_||a&&e.data==_||(e.data=_);return e}function Hi(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
D.__e(r,n)}}function Ui(e,t,n){var o,r,s,l;if(D.unmount&&D.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Hi(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){D.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(l=
0;l<o.length;l++)o[l]&&Ui(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Go(o,s=[]))&&(o==
e.__e&&s.some(zt),zt(r),zt(o)),n||zt(e.__e),e.__e=e.__c=e.__=null}function np(e,t,n){return this.constructor(e,n)}function aa(e,t){
var n,o,r,s;D.__&&D.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Un(E,{children:[e]}),
r=[],s=[],Wi(t,t.__k,o||Qo,Qo,t.namespaceURI,o?null:t.firstChild?Ki.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),
la(r,t.__k,s),t.__k.props.children=null}D={__e:function(e,t,n,o){for(var r,s,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(s=r.constructor)&&s.getDerivedStateFromError)&&
r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw Yo=0,e}},Ql=0,$i=function(e){return e!=null&&e.constructor===qn},Tt.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Kt({},this.state)),typeof e=="function"&&(e=e(Kt({},n),this.props)),e&&(Kt(
n,e),this.__v&&(t&&this.__k.push(t),Gl(this)))},Tt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Gl(this))},Tt.prototype.render=E,It=[],Yo=0,Zl=function(e,t){return e.__v.__b-t.__v.__b},jo=Symbol(),ea=/(PointerCapture)$|Capture$/i,
Vi=0,Ji={},jf=0;var gn,ie,qi,ca,ji=Object.is,er=0,ba=[],Gi=[],oe=D,ua=oe.__b,ma=oe.__r,da=oe.diffed,fa=oe.__c,pa=oe.unmount,ha=oe.__;function tr(e,t){
oe.__h&&oe.__h(ie,e,er||t),er=0;var n=ie.__H||(ie.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function ze(e){
return er=1,Gn(va,e)}function Gn(e,t,n){var o=tr(gn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):va(void 0,t),function(s){var l=(o.
__N||o.__)[0],a=o.t(l,s);ji(l,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=ie,!ie.__f)){ie.__f=!0;var r=ie.shouldComponentUpdate;
ie.shouldComponentUpdate=function(s,l,a){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=s;if(u.__.some(function(h){
h.__N&&(m=!0,ji(h.__[0],h.__N[0])||(d=!0))}),r){var f=r.call(this,s,l,a);return m?f||d:f}return!m||d}}return o.__}function re(e,t){
var n=tr(gn++,3);!oe.__s&&Qi(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ie.__H.__h.push(n))}function Ke(e,t){var n=tr(gn++,4);!oe.
__s&&Qi(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ie.__h.push(n))}function $(e){return er=5,Pe(function(){return{current:e}},[])}function Pe(e,t){var n=tr(gn++,7);return Qi(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function op(){var e;do{for(;e=Gi.shift();)try{jn(e)}catch(n){oe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ba.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(jn),t.__h.some(Yi),t.__h=[]}catch(n){t.__h=[],oe.__e(n,e.__v)}}}while(Gi.length)}oe.__b=function(e){
ie=null,ua&&ua(e)},oe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ha&&ha(e,t)},oe.__r=function(e){ma&&ma(e),
gn=0;var t=(ie=e.__c).__H;t&&(qi==ie?ie.__h=[]:(t.__h.some(jn),t.__h.some(Yi),gn=0),t.__h=[],t.__.some(function(n){n.__N&&
(n.__=n.__N),n.u=n.__N=void 0})),qi=ie},oe.diffed=function(e){da&&da(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ya(ba.push(
t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),qi=ie=null},oe.__c=function(e,t){t.some(function(n){try{n.__h.some(jn),
n.__h=n.__h.filter(function(o){return!o.__||Yi(o)})}catch(o){n.__h=[function(){throw o}]}}),fa&&fa(e,t)},oe.unmount=function(e){
pa&&pa(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,ya(Gi.push(r))}else jn(r)}catch(s){t=s}}),o.__H=void 0,t&&oe.__e(t,o.__v))};var ga=typeof requestAnimationFrame==
"function";function rp(e){var t,n=function(){clearTimeout(o),ga&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);
ga&&(t=requestAnimationFrame(n))}function ya(e){e!=1&&ca==oe.requestAnimationFrame||((ca=oe.requestAnimationFrame)||rp)(
op)}function jn(e){var t=ie,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ie=t}function Yi(e){var t=ie;e.__c=e.__(),ie=
t}function Qi(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!ji(n,e[o])})}function va(e,t){return typeof t==
"function"?t(e):t}var ip=Symbol.for("preact-signals");function ir(){if(ht>1)ht--;else{var e,t=!1;for((function(){var r=or;for(or=void 0;r!==
void 0;){var s=r.S;if(s.v===r.v)for(var l=s.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=s.i);r=r.o}})();Qn!==void 0;){var n=Qn;for(Qn=
void 0,nr++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ka(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(nr=0,ht--,
t)throw e}}function Lt(e){if(ht>0)return e();Zi=++sp,ht++;try{return e()}finally{ir()}}var Yn,G=void 0;function Zn(e){var t=G,
n=Yn;G=void 0,Yn=void 0;try{return e()}finally{G=t,Yn=n}}var Qn=void 0,ht=0,nr=0,sp=0,Zi=0,or=void 0,rr=0;function wa(e){
if(G!==void 0){var t=e.n;if(t===void 0||t.t!==G)return t={i:0,S:e,p:G.s,n:void 0,t:G,e:void 0,x:void 0,r:t},G.s!==void 0&&
(G.s.n=t),G.s=t,e.n=t,32&G.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=G.
s,t.n=void 0,G.s.n=t,G.s=t),t}}function ae(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,
this.Z=t?.unwatched,this.name=t?.name}ae.prototype.brand=ip;ae.prototype.h=function(){return!0};ae.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Zn(function(){var o;(o=t.W)==null||o.call(t)}))};
ae.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Zn(function(){var r;(r=t.Z)==null||r.call(t)}))}};ae.prototype.subscribe=
function(e){var t=this;return W(function(){var n=t.value;Zn(function(){return e(n)})},{name:"sub"})};ae.prototype.valueOf=
function(){return this.value};ae.prototype.toString=function(){return this.value+""};ae.prototype.toJSON=function(){return this.
value};ae.prototype.peek=function(){var e=this;return Zn(function(){return e.value})};Object.defineProperty(ae.prototype,
"value",{get:function(){var e=wa(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(nr>100)
throw new Error("Cycle detected");(function(n){ht!==0&&nr===0&&n.l!==Zi&&(n.l=Zi,or={S:n,v:n.v,i:n.i,o:or})})(this),this.
v=e,this.i++,rr++,ht++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ir()}}}});function O(e,t){return new ae(e,t)}
function ka(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function xa(e){for(var t=e.
s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Sa(e){for(var t=e.
s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==
void 0&&(t.r=void 0),t=o}e.s=n}function Wt(e,t){ae.call(this,void 0,t),this.x=e,this.s=void 0,this.g=rr-1,this.f=4}Wt.prototype=
new ae;Wt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===rr))return!0;if(this.
g=rr,this.f|=1,this.i>0&&!ka(this))return this.f&=-2,!0;var e=G;try{xa(this),G=this;var t=this.x();(16&this.f||this.v!==
t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return G=e,Sa(this),this.f&=-2,!0};
Wt.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}ae.prototype.S.call(
this,e)};Wt.prototype.U=function(e){if(this.t!==void 0&&(ae.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.
s;t!==void 0;t=t.n)t.S.U(t)}};Wt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.
N()}};Object.defineProperty(Wt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=wa(
this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function S(e,t){return new Wt(e,t)}function _a(e){
var t=e.j;if(e.j=void 0,typeof t=="function"){ht++;var n=G;G=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,es(e),o}finally{
G=n,ir()}}}function es(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,_a(e)}function lp(e){if(G!==this)
throw new Error("Out-of-order effect");Sa(this),G=e,this.f&=-2;try{8&this.f&&es(this)}finally{ir()}}function yn(e,t){this.
x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Yn&&Yn.push(this)}yn.prototype.c=function(){var e=this.
S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};yn.prototype.S=
function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,_a(this),xa(this),ht++;var e=G;return G=this,
lp.bind(this,e)};yn.prototype.N=function(){2&this.f||(this.f|=2,this.u=Qn,Qn=this)};yn.prototype.d=function(){this.f|=8,
1&this.f||es(this)};yn.prototype.dispose=function(){this.d()};function W(e,t){var n=new yn(e,t);try{n.c()}catch(r){throw n.
d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Ea,lr,sr,ap=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ma=[];W(function(){Ea=this.N})();function bn(e,t){D[e]=t.bind(null,D[e]||function(){})}function eo(e){if(sr){var t=sr;
sr=void 0,t()}sr=e&&e.S()}function Oa(e){var t=this,n=e.data,o=ts(n);o.name="ReactiveDom",o.value=n;var r=Pe(function(){
for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=S(function(){var p=o.value.value;return p===0?0:p===!0?"":
p||""}),d=S(function(){return!Array.isArray(m.value)&&!$i(m.value)}),f=W(function(){if(this.N=Pa,d.value){var p=m.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),h=t.__$u.d;return t.__$u.d=function(){f(),h.call(this)},
[d,m]},[]),s=r[0],l=r[1];return s.value?l.peek():l.value}Oa.displayName="ReactiveTextNode";Object.defineProperties(ae.prototype,
{constructor:{configurable:!0,value:ta(E,null).constructor},type:{configurable:!0,value:Oa},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});bn("__b",function(e,t){if(eo(),lr=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof ae&&(n||(t.__np=
n={}),n[r]=s,o[r]=s.peek())}}e(t)});bn("__r",function(e,t){if(e(t),t.type!==E){eo();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,s){var l;return W(function(){l=this},{name:s}),l.c=r,l})((function(r){return function(){var s;
ap&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),lr=o,eo(n)}});bn("__e",function(e,t,n,o){eo(),lr=void 0,e(t,n,o)});bn("diffed",function(e,t){eo(),lr=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var l in s){var a=s[l];a===void 0||o&&l in o||
(a.d(),s[l]=void 0)}if(o){s||(s={},n.U=s);for(var u in o){var m=s[u],d=o[u];m===void 0?(m=cp(n,u,d,r),s[u]=m):m.o(d,r)}}}
e(t)});function cp(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=O(n);return{o:function(l,a){s.value=l,o=a},d:W(function(){
this.N=Pa;var l=s.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(
t))})}}bn("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){
var s=o[r];s&&s.d()}}}var l=t.__np;if(l){var a=t.props;for(var u in l)a[u]=l[u]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=
8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});bn("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Tt.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)if(!(a in e))return!0;
return!1};function ts(e,t){return Pe(function(){return O(e,t)},[])}var up=function(e){queueMicrotask(function(){queueMicrotask(e)})};function mp(){Lt(function(){for(var e;e=Ma.shift();)Ea.call(e)})}function Pa(){Ma.push(this)===1&&(D.requestAnimationFrame||
up)(mp)}var R,g,H=[];function Ca(e){R=e,g=e.library,H=e.networks}function to(e,t){return g.items[e][t]}function vn(e){return e.kind===
"either"?e.stands:e}function ue(e,t){return g.items[e.itemKind][e.item[t]]}function rt(e,t,n){return e.from[t]===n?e.to[t]:
e.from[t]}var Y=O("en");function no(){return(navigator.languages.length?navigator.languages:[navigator.language||"en"]).map(t=>t.slice(
0,2)).find(t=>t in R.texts)??"en"}function A(e,t=0){return new Intl.NumberFormat(Y.value,{maximumFractionDigits:t}).format(
e)}function c(e,t={}){let o=(R.texts[Y.value]??{})[e]??R.texts.en?.[e]??e;if(typeof o!="string"){let r=new Intl.PluralRules(
Y.value).select(Number(t.n));o=o[r]??o.other??e}return o.replace(/\{(\w+)\}/g,(r,s)=>{let l=Object.hasOwn(t,s)?t[s]:r;return typeof l==
"number"?A(l):l})}function ar(e){return Object.hasOwn(R.texts.en??{},e)}function I(e,t){let n=R.texts[Y.value]?.[`names.${e}`];
return typeof n=="object"&&Object.hasOwn(n,t)?n[t]:t}function wn(e){if(!e)return c("base.language-unknown");try{let t=new Intl.
DisplayNames(Y.value,{type:"language"}).of(e)??e;return t.charAt(0).toLocaleUpperCase(Y.value)+t.slice(1)}catch{return e}}function Ce({values:e,places:t},n){return e[t[n]]}function We(e){return[...new Set(e)].sort((t,n)=>t-n)}function Ia(e,t){
let n=[],[o,r]=[0,0];for(;o<e.length&&r<t.length;)e[o]===t[r]&&n.push(e[o]),e[o]<=t[r]?o+=1:r+=1;return n}function he(e,t){
return Array.from({length:e},(n,o)=>t(o))}function ns(e){let t;return()=>t??=e()}function Aa({works:e,people:t,venues:n,publishers:o,documents:r,references:s}){let l=new Int32Array(s.text.length).fill(
-1);e.references.forEach((h,p)=>{for(let y of h)l[y]=p});let a=cr(t.id.length,e.people),u=cr(n.id.length,e.venue.map(Ta)),
m=cr(o.id.length,e.publisher.map(Ta)),d=(h,p)=>h.forEach((y,k)=>y.forEach(b=>dp(p[k],l[b])));return d(n.references,u),d(
o.references,m),d(fp(t),a),{workOfReference:l,works:{person:a.map(We),venue:u.map(We),publisher:m.map(We),document:cr(r.
id.length,e.documents).map(We)},documentsOf:h=>We(h.flatMap(p=>e.documents[p]))}}function Ta(e){return e===null?[]:[e]}function dp(e,t){
t>=0&&e.add(t)}function cr(e,t){let n=Array.from({length:e},()=>new Set);return t.forEach((o,r)=>o.forEach(s=>n[s].add(r))),
n}function fp({mentions:e,reference:t}){let n=0;return e.map(o=>t.slice(n,n+=o))}function La(e,t){let n=0;return he(e.id.length,o=>{let[r,s]=[n,n+=e.mentions[o]],l=e.label[o],a=e.latin[o]||l,u=e.forms[o],
m=t.works.person[o];return os({kind:"person",position:o,id:e.id[o],label:l,latin:a,forms:u,works:m,year:null,subtitle:a===
l?"":a},{references:()=>We(e.reference.slice(r,s)),documents:()=>t.documentsOf(m),mentions:()=>he(s-r,d=>pp(e,u,r+d))})})}
function pp(e,t,n){let o=e.printed[n];return{reference:e.reference[n],role:Ce(e.role,n),place:e.place[n],printed:typeof o==
"number"?t[o]:o}}function os(e,t){for(let[n,o]of Object.entries(t))Object.defineProperty(e,n,{configurable:!0,enumerable:!0,
get(){let r=o();return Object.defineProperty(this,n,{value:r,enumerable:!0}),r}});return e}function rs(e,t,n){return he(
t.id.length,o=>{let r=t.label[o],s=t.latin[o]||r,l=n.works[e][o];return os({kind:e,position:o,id:t.id[o],label:r,latin:s,
forms:t.forms[o],works:l,year:null,subtitle:s===r?"":s,references:t.references[o]},{documents:()=>n.documentsOf(l)})})}function Ra({
documents:e,references:t},n){let o=e.id.map(()=>[]);return t.document.forEach((r,s)=>o[r].push(s)),he(e.id.length,r=>{let[
s,l,a]=[e.id[r],e.label[r],e.title[r]];return{kind:"document",position:r,id:s,label:l,title:a,subtitle:a&&a!==l?a:s,year:e.
year[r],references:o[r],works:n.works.document[r],documents:[r],file:e.file[r]??-1,format:e.format[r],encoding:e.encoding[r],
lists:e.lists[r],citations:e.citations[r],work:e.work[r],sameAs:e.sameAs[r]}})}function is(e,t,n,o){return he(t.id.length,
r=>{let s=t.works[r],l=t.documents[r];return os({kind:e,position:r,id:t.id[r],label:t.label[r],subtitle:"",year:null,works:s},
{references:()=>We(s.flatMap(a=>n[a].references)),documents:()=>l.length?l:o.documentsOf(s)})})}function Na({eithers:e},t){
return he(e.kind.length,n=>{let o=t[e.kind[n]][e.position[n]],{id:r,label:s,subtitle:l,year:a,references:u,works:m,documents:d}=o;
return{kind:"either",position:n,stands:o,id:r,label:s,subtitle:l,year:a,references:u,works:m,documents:d}})}var hp=["pagerank","betweenness","closeness","participation","core"];function Ba({networks:e,nodes:t,edges:n},o){let[r,s]=[
0,0];return e.map((l,a)=>{let[u,m]=[r,s];return r+=l.nodes,s+=l.edges,gp(a,l,new ss(t,n,l,u,m),o)})}var ss=class{constructor(t,n,o,r,s){
this.nodes=t;this.edges=n;this.heading=o;this.firstNode=r;this.firstEdge=s}nodes;edges;heading;firstNode;firstEdge;node(t){
let n=this.firstNode+this.heading.nodes;return this.nodes[t].slice(this.firstNode,n)}edge(t){let n=this.firstEdge+this.heading.
edges;return this.edges[t].slice(this.firstEdge,n)}};function gp(e,t,n,o){let{kind:r,itemKind:s,unit:l,directed:a,explanation:u,
nodes:m,edges:d}=t,f=Int32Array.from(n.node("item")),[h,p]=[Int32Array.from(n.edge("from")),Int32Array.from(n.edge("to"))],
y=ns(()=>bp(m,h,p)),k=ns(()=>new Map(Array.from(f,(P,F)=>[P,F]))),[b,M]=[n.node("units"),n.edge("units")],w=o[s],_=P=>vp(
w[f[P]],l),T=P=>b[P]??wp(w[f[P]],_(P));return{place:e,kind:r,itemKind:s,unit:l,directed:a,explanation:u,size:m,item:f,edges:d,
from:h,to:p,communities:t.communities.map(([P,F,N])=>({number:P,label:F,size:N})),layouts:yp(t,n),occurrences:Float64Array.
from(n.node("occurrences")),degree:Float64Array.from(n.node("degree")),strength:Float64Array.from(n.node("strength")),community:Int32Array.
from(n.node("community")),year:Int32Array.from(n.node("year"),P=>P??0),measures:Object.fromEntries(hp.map(P=>[P,Float64Array.
from(n.node(P))])),count:Float64Array.from(n.edge("count")),weight:Float64Array.from(n.edge("weight")),nodeOf:P=>k().get(
P)??-1,edgesOf:P=>y()(P),unitOf:_,unitsOf:T,unitsOfEdge:P=>{let F=a?Fa(w[f[h[P]]]):T(h[P]);return M[P]??Ia(F,T(p[P]))}}}
function yp({layouts:e},t){let n={name:"map",x:Float64Array.from(t.node("x")),y:Float64Array.from(t.node("y"))},o=e.map(
({name:r,step:s,x:l,y:a})=>({name:r,x:Float64Array.from(l,u=>u*s),y:Float64Array.from(a,u=>u*s)}));return[n,...o]}function bp(e,t,n){
let o=new Int32Array(e+1);for(let l=0;l<t.length;l+=1)o[t[l]+1]+=1,t[l]!==n[l]&&(o[n[l]+1]+=1);for(let l=0;l<e;l+=1)o[l+
1]+=o[l];let r=new Int32Array(o[e]),s=o.slice(0,e);for(let l=0;l<t.length;l+=1)r[s[t[l]]++]=l,t[l]!==n[l]&&(r[s[n[l]]++]=
l);return l=>r.subarray(o[l],o[l+1])}function vp(e,t){return e.kind==="either"&&e.stands.kind==="document"?"work":t}function wp(e,t){
return t==="work"?e.works:e.documents}function Fa(e){return e.kind==="either"?Fa(e.stands):e.kind==="document"?[e.position]:
e.kind==="work"?e.own:[]}function Da(e,t){return{references:kp(e,t),citations:xp(e,t),merges:Sp(e),uncertain:_p(e),...Ep(e),problems:Mp(e)}}function kp({
references:e},t){return he(e.text.length,n=>({position:n,id:e.id[n],document:e.document[n],file:e.file[n],line:e.line[n],
page:e.page[n],number:e.number[n],text:e.text[n],work:t.workOfReference[n]<0?null:t.workOfReference[n]}))}function xp({citations:e},t){
return he(e.line.length,n=>({position:n,document:e.document[n],file:e.file[n],line:e.line[n],form:Ce(e.form,n),marker:e.
marker[n],context:e.context[n],works:We(e.references[n].map(o=>t.workOfReference[o]).filter(o=>o>=0))}))}function Xa(e,t){
return{text:e.texts[t],reference:e.references[t],key:e.keys[t]}}function Ja(e,t){return{position:t,kind:Ce(e.kind,t),left:Xa(
e,2*t),right:Xa(e,2*t+1),items:[e.items[2*t],e.items[2*t+1]],score:e.score[t],evidence:e.evidence[t].map(ls)}}function ls([
e,t,n]){return{feature:e,detail:t,weight:n}}function Sp({merges:e}){return he(e.score.length,t=>({...Ja(e,t),rule:Ce(e.rule,
t),by:Ce(e.by,t)}))}function _p({uncertain:e}){return he(e.score.length,t=>({...Ja(e,t),joined:e.joined[t],usefulness:e.
usefulness[t]}))}function Ep({relations:e,suggestions:t}){return{relations:he(e.score.length,n=>{let o=e.evidence[n].map(
ls);return{kind:Ce(e.kind,n),from:e.from[n],to:e.to[n],detail:o.map(({detail:r})=>r).filter(Boolean).join("; "),score:e.
score[n],evidence:o}}),suggestions:he(t.label.length,n=>({document:t.document[n],label:t.label[n],work:t.work[n],probability:t.
probability[n],accepted:t.accepted[n],evidence:t.evidence[n].map(ls),places:t.places[n].map(([o,r])=>({file:o,line:r})),
contexts:t.contexts[n]}))}}function Mp({problems:e}){return he(e.code.length,t=>({level:e.level[t],code:e.code[t],message:e.
message[t],advice:e.advice[t],file:e.file[t],line:e.line[t],raw:e.raw[t]}))}async function $a(){let e=document.getElementById("data"),t=Op(e.textContent??"");e.textContent="";let n=new Blob([t]).stream().
pipeThrough(new DecompressionStream("deflate"));return await new Response(n).json()}function Op(e){let t=atob(e),n=new Uint8Array(
t.length);for(let o=0;o<t.length;o+=1)n[o]=t.charCodeAt(o);return n}var Pp=["author","editor","translator"],as=class{constructor(t,n,o){this.from=t;this.position=n;this.firstText=o;this.works=
[n]}from;position;firstText;kind="work";works;get id(){return this.from.id[this.position]}get label(){return this.from.label[this.
position]}get subtitle(){return this.fields.title||this.fields.container||""}get year(){return this.from.year[this.position]}get type(){
return Ce(this.from.type,this.position)}get language(){return Ce(this.from.language,this.position)}get references(){return this.
from.references[this.position]}get documents(){return this.from.documents[this.position]}get people(){return this.from.people[this.
position]}get venue(){return this.from.venue[this.position]}get publisher(){return this.from.publisher[this.position]}get own(){
return this.from.own[this.position]}get fields(){let t=Ce(this.from.fields,this.position),n=Cp(t,this.from.texts,this.firstText);
return Object.defineProperty(this,"fields",{value:n}),n}get links(){let t=this.from.links[this.position];if(typeof t!="n\
umber")return t;let{doi:n,url:o}=this.fields,r=[];return t&1&&r.push([n,`https://doi.org/${n}`]),t&2&&r.push([o,o]),r}get manifestations(){
return this.from.manifestations[this.position].map(([t,n,o,r,s])=>({relation:t,label:n,language:o,year:r,references:s}))}};
function Cp(e,t,n){let o=Object.create(null),r={};e.forEach((l,a)=>{let[u,m]=l.split(" ");m||(o[l]=t[n+a]);let d=u.toLowerCase();
m&&(r[d]??=[],u!==d&&r[d].push(new Map),r[d].at(-1)?.set(m,t[n+a]))});let s=Object.create(null);for(let l of Pp)r[l]&&(s[l]=
r[l].map(Ip).join("; "));return Object.freeze(Object.assign(s,o))}function Ip(e){let t=e.get("literal");if(t)return t;let n=e.
get("particle");return[`${n?`${n} `:""}${e.get("family")??""}`,e.get("given"),e.get("suffix")].filter(Boolean).join(", ")}
function Va(e,t){let n=0;return he(e.id.length,o=>{let r=n;return n+=Ce(e.fields,o).length,new as(e,o,r)})}async function za(){Ca(Tp(await $a()))}function Tp(e){let t=Lp(e),{title:n,version:o,manifest:r,texts:s,search:l}=e;return{
title:n,version:o,manifest:r,texts:s,search:l,library:t,live:Ap()??e.live,networks:Ba(e,t.items),formats:e.formats.map(({
texts:a,...u})=>({...u,textOf:m=>a[m]}))}}function Ap(){let e=document.getElementById("data-live")?.textContent;return e?
JSON.parse(e):null}function Lp(e){let t=Aa(e),n=Va(e.works,t),o={work:n,person:La(e.people,t),venue:rs("venue",e.venues,
t),publisher:rs("publisher",e.publishers,t),document:Ra(e,t),term:is("term",e.terms,n,t),keyword:is("keyword",e.keywords,
n,t)};return{files:e.files,items:{...o,either:Na(e,o)},...Da(e,t)}}var oo=["left","right","verdict","kind","by","date","why"],Wa=oo.slice(0,4),Rp=/[\r\x0b\x0c\x1c-\x1f\x85]/g,Np=/[\p{Cc}\p{Cf}\p{Cs}]/gu,
Bp=/^'*[=+\-@＝＋－＠#]/u,Fp=/^'+[=+\-@＝＋－＠#]/u,Xp=20,Ht=class extends Error{constructor(n,o){super(`${n}: ${o}`);
this.code=n;this.detail=o}code;detail};function Ha(e){return e.replace(Rp," ").replace(Np,o=>o===`
`||o==="	"?o:"").replace(/\s+/gu," ").trim()}function Dp(e){let t=Ha(e);return Bp.test(t)&&(t=`'${t}`),t.startsWith('"')?
`"${t.replaceAll('"','""')}"`:t}function Ka(e){return e.map(Dp).join("	")}function Ua(e){return us("",e)}function us(e,t){
let n=Jp(e),o=n??[...oo],r=Wa.find(u=>!o.includes(u));if(r)throw new Ht("column",r);let s=e.includes(`\r
`)?`\r
`:`
`,l=e&&!/[\r\n]$/.test(e)?s:"";cs(e.split(/\r\n|\n|\r/).at(-1)?.split("	").at(-1)??"")&&(l+=s);let a=n?[]:[Ka(o)];for(let u of t)
a.push(Ka(o.map(m=>m in u?u[m]:"")));return e+l+a.map(u=>u+s).join("")}function Jp(e){let t=qa(e).find(n=>n.some(Boolean)&&
!n[0].startsWith("#"));return t?t.map(n=>n.toLowerCase()):null}function ms(e){let t=qa(e).filter(o=>o.some(Boolean)&&!o[0].
startsWith("#")),n=t.shift()?.map(o=>o.toLowerCase())??[];return Wa.some(o=>!n.includes(o))?[]:t.map(o=>{let r=a=>o[n.indexOf(
a)]??"",[s,l]=[r("verdict").toLowerCase(),r("kind").toLowerCase()];return{left:r("left"),right:r("right"),verdict:s,kind:l,
by:r("by"),date:r("date"),why:r("why")}}).filter(o=>o.left&&o.right)}function cs(e){return e.startsWith('"')&&(e.split('\
"').length-1)%2===1}function $p(e){let t=/^"((?:[^"]|"")*)"$/u.exec(e),n=Ha(t?t[1].replaceAll('""','"'):e);return Fp.test(
n)?n.slice(1):n}function qa(e){let t=e.replace(/^\ufeff/,"").split(/\r\n|\n|\r/),n=[];for(let o=0;o<t.length;o+=1){let r=t[o].
split("	");if(cs(r.at(-1)??""))for(let s=1;s<Xp&&t[o+s]?.trim();s+=1){let l=t.slice(o,o+s+1).join(`
`).split("	");if(!l.some(cs)){r=l,o+=s;break}}n.push(r.map($p))}return n}function ja(e){let t=e[0]===255&&e[1]===254?"ut\
f-16le":e[0]===254&&e[1]===255?"utf-16be":"utf-8";try{return new TextDecoder(t,{fatal:!0,ignoreBOM:!0}).decode(e)}catch{
throw new Ht("encoding","")}}var V=O([]),Ut=O(null),Ne=O(""),gt=S(()=>V.value.filter(({written:e,taken:t})=>!e&&!t)),fs=S(()=>[...Ut.value??[],...V.value.
filter(({written:e})=>!e).map(({row:e})=>e)]);function mr(e){return[{key:e.left.key,text:e.left.text,item:e.items[0]},{key:e.
right.key,text:e.right.text,item:e.items[1]}]}function ps(){let e=new Date,t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}\
-${t(e.getMonth()+1)}-${t(e.getDate())}`}function Vp(e,t,n,o){let[r,s]=t.map(({key:l})=>l);return{left:r,right:s,verdict:n,
kind:e,by:Ne.value.trim(),date:ps(),why:o}}function ur(e,t){let o={number:(V.value.at(-1)?.number??0)+1,row:e,ends:t,written:!1,
taken:!1,undone:!1};return V.value=[...V.value,o],o}function ro(e,t,n,o=""){return ur(Vp(e,t,n,o),t)}function Ga(e,t){if(e.
kind!==t.kind)return!1;let[n,o]=[t.left,t.right];return e.left===n&&e.right===o||e.left===o&&e.right===n}function zp(e){
let t=(Ut.value??[]).filter(r=>Ga(r,e.row)),n=V.value.filter(r=>Ga(r.row,e.row)),o=t.at(-n.filter(({written:r})=>r).length-
1);return o&&o.verdict!=="withdrawn"?o:null}function io(e){if(!e.written&&!e.taken){V.value=V.value.filter(({number:o})=>o!==
e.number);return}let t=zp(e);ds(e.number,{undone:!0});let n={...e.row,verdict:"withdrawn",by:Ne.value.trim(),date:ps()};
ds(ur(n,e.ends).number,{undone:!0}),t&&ds(ur(t,e.ends).number,{undone:!0})}function Ya(e){let t=[e.left,e.right].map(o=>({
key:o,text:o,item:null})),n={...e,verdict:"withdrawn",by:Ne.value.trim(),date:ps(),why:""};ur(n,[t[0],t[1]])}function ds(e,t){
V.value=V.value.map(n=>n.number===e?{...n,...t}:n)}function dr(e,t){let n=new Set(e);V.value=V.value.map(o=>n.has(o.number)?
{...o,[t]:!0}:o)}function kn(){return R.live!==null}async function Qa(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Kp(e)}}function Kp(e){let t=document.
activeElement,n=document.createElement("textarea");n.className="visually-hidden",n.readOnly=!0,n.value=e,document.body.append(
n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove(),t instanceof HTMLElement&&t.focus(
{preventScroll:!0})}}var Ie=O(null);function Q(e,t,n){Ie.value={text:e,action:t,quoted:n}}function fr(e,t){Q(e,{text:c("base.undo"),run:t})}async function xn(e,t,n){
await Qa(e)?Q(t,void 0,n):Ie.value={text:c("base.copy-by-hand"),byHand:e}}var qt=class extends Error{constructor(n,o){super(o);this.status=n}status};async function Za(e,t){let n=R.live;if(!n)throw new qt(
0,"");let o;try{o=await fetch(n.address+e,{...t,redirect:"error"})}catch{throw new qt(0,"")}let r=await o.json().catch(()=>({}));
if(!o.ok)throw new qt(o.status,r.error??o.statusText);return r}function ec(e,t){let n={"Content-Type":"application/json",
"X-Citegraph-Token":R.live?.token??""};return Za(e,{method:"POST",headers:n,body:JSON.stringify(t)})}function hs(){return Za(
"state",{})}function tc(e){return ec("decisions",{rows:e})}function nc(){return ec("build",{})}var it=O(null),Sn=O(""),gs=O(!1),Wp="decisions.tsv",Hp="text/tab-separated-values;charset=utf-8";function oc(e){let t=document.
createElement("a");t.href=URL.createObjectURL(new Blob([e],{type:Hp})),t.download=Wp,t.click(),setTimeout(()=>URL.revokeObjectURL(
t.href),6e4)}function ys(e){return e.map(({number:t})=>t)}function hr(){oc(Ua(V.value.map(({row:e})=>e))),dr(ys(V.value),
"taken")}async function rc(e){try{let t=ja(new Uint8Array(await e.arrayBuffer())),n=ms(t),o=V.value.filter(({row:s})=>!n.
some(l=>Up(l,s))),r=us(t,o.map(({row:s})=>s));oc(r),dr(ys(V.value),"written"),Ut.value=ms(r),Q(c("review.appended",{n:o.
length}))}catch(t){let n=t instanceof Ht?t.code:"unreadable",o=t instanceof Ht?t.detail:"";Q(c(`review.file-${n}`,{name:e.
name,detail:o}))}}function Up(e,t){return["left","right","verdict","kind","date","by"].every(n=>e[n]===t[n])}async function so(){
if(gs.value||!gt.value.length)return;gs.value=!0;let e=gt.value;try{pr(await tc(e.map(({row:t})=>t)),e)}catch(t){Sn.value=
bs(t);return}finally{gs.value=!1}await so()}function pr(e,t=[]){Sn.value="",dr(ys(t),"written"),!it.value&&!Ne.value&&(Ne.
value=e.by),it.value=e,Ut.value=e.rows}function bs(e){return e instanceof qt&&e.status?e.message:c("review.server-gone")}
async function vs(){try{pr(await hs())}catch(e){Sn.value=bs(e)}}var qp=500;async function ic(){try{for(pr(await nc());it.
value?.build.status==="building";)await new Promise(e=>{setTimeout(e,qp)}),pr(await hs())}catch(e){Sn.value=bs(e);return}
it.value?.build.status==="done"&&location.reload()}var sc=`citegraph decisions ${location.pathname}`,jp=5e3;function gr(e){return typeof e=="object"&&e!==null}function Gp(e){
return!gr(e)||typeof e.key!="string"||typeof e.text!="string"?null:{key:e.key,text:e.text,item:null}}function Yp(e){if(!gr(
e)||!gr(e.row)||!Array.isArray(e.ends))return null;let t=e.row,[n,o]=e.ends.map(Gp);return!n||!o||oo.some(r=>typeof t[r]!=
"string")?null:{number:Number(e.number),row:Object.fromEntries(oo.map(r=>[r,t[r]])),ends:[n,o],written:e.written===!0,taken:e.
taken===!0,undone:e.undone===!0}}function Qp(){try{let e=JSON.parse(sessionStorage.getItem(sc)??"{}");if(!gr(e)||(typeof e.
signer=="string"&&(Ne.value=e.signer),!Array.isArray(e.decisions)))return;V.value=e.decisions.map(Yp).filter(t=>t!==null)}catch{}}
function Zp(){let e=JSON.stringify({decisions:V.value,signer:Ne.value});try{sessionStorage.setItem(sc,e)}catch{}}function lc(){
Qp(),W(Zp),addEventListener("beforeunload",e=>{gt.value.length&&e.preventDefault()}),kn()&&(W(()=>{gt.value.length&&setTimeout(
()=>{so()})}),vs(),setInterval(()=>{document.visibilityState==="visible"&&!gt.value.length&&it.value?.build.status!=="bu\
ilding"&&vs()},jp))}var eh=Symbol.for("pv"),th=0;function i(e,t,n,o,r,s){t||(t={});var l,a,u=t;if("ref"in u&&typeof e!="function")for(a in u={},t)a=="ref"?l=t[a]:u[a]=t[a];
var m={type:e,props:u,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:eh,__v:--th,__i:-1,__u:0};return(r||
s)&&(m.__source=r,m.__self=s),D.vnode&&D.vnode(m),m}var nh={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function ac(e,{choices:t,chosen:n,choose:o}){let r=t.findIndex(
({value:m})=>m===n),s={Home:0,End:t.length-1},l=nh[e.key],a=s[e.key]??(l?(r+l+t.length)%t.length:-1);if(a<0)return;e.preventDefault(),
o(t[a].value),e.currentTarget.children[a].focus()}function yr(e){return i("div",{class:"tabs",role:"tablist","aria-label":e.
label,onKeyDown:t=>ac(t,e),children:e.choices.map(({value:t,text:n,badge:o})=>i("button",{type:"button",role:"tab",id:`t\
ab-${t}`,"aria-selected":t===e.chosen?"true":"false","aria-controls":`panel-${t}`,tabIndex:t===e.chosen?0:-1,onClick:()=>e.
choose(t),children:[n,o?i("span",{class:"badge",children:o}):null]},t))})}function br({value:e,class:t="",children:n}){return i(
"div",{class:`tab-panel ${t}`,role:"tabpanel",id:`panel-${e}`,"aria-labelledby":`tab-${e}`,children:n})}function He(e){return i(
"div",{class:`segments ${e.class??""}`,role:"radiogroup","aria-label":e.label,onKeyDown:t=>ac(t,e),children:e.choices.map(
({value:t,text:n,lang:o,hint:r})=>i("button",{type:"button",role:"radio",class:"segment",lang:o,title:r,"data-value":t,"\
aria-checked":t===e.chosen?"true":"false",tabIndex:t===e.chosen?0:-1,onClick:()=>e.choose(t),children:n},t))})}var lo=Object.freeze({years:null,withoutYear:!0,typesOff:new Set,languagesOff:new Set,documentsOff:new Set,venuesOff:new Set,
communitiesOff:new Set,strongest:1,singletons:!0}),Ue=O(0),yt=O("map"),se=O(""),X=O(lo),ge=O({kind:"work",positions:new Set}),
B=O(null),Be=O([]),U=O(-1),qe=O({column:"cited",descending:!0}),bt=O("occurrences"),vt=O(!0),st=O("system"),lt=O("detail\
s"),Te=O("list"),te=O("map"),oh=Object.freeze({place:-1,kind:"",itemKind:"work",unit:"document",directed:!1,explanation:"",
communities:[],layouts:[{name:"map",x:new Float64Array,y:new Float64Array}],size:0,item:new Int32Array,occurrences:new Float64Array,
degree:new Float64Array,strength:new Float64Array,community:new Int32Array,year:new Int32Array,measures:{},edges:0,from:new Int32Array,
to:new Int32Array,count:new Float64Array,weight:new Float64Array,nodeOf:()=>-1,edgesOf:()=>new Int32Array,unitOf:()=>"do\
cument",unitsOf:()=>[],unitsOfEdge:()=>[]}),v=S(()=>H[Ue.value]??oh),Ae=S(()=>v.value.layouts.find(({name:e})=>e===yt.value)??
v.value.layouts[0]),we=S(()=>g.items[v.value.itemKind]);function Z(e){B.value&&e&&(Be.value=[...Be.value,B.value]),e||(Be.
value=[]),B.value=e,e&&(lt.value="details",te.value="read")}function _n(e){let{kind:t,position:n}=vn(e),o=B.value;o?.what===
"item"&&o.kind===t&&o.position===n?te.value="read":Z({what:"item",kind:t,position:n})}function cc(){B.value=Be.value.at(
-1)??null,Be.value=Be.value.slice(0,-1)}var Le=S(()=>{let e=B.value;return e?.what!=="item"||e.kind!==v.value.itemKind?-1:
v.value.nodeOf(e.position)});function j(e){X.value={...X.value,...e}}function Se(e){e!==Ue.value&&(U.value=-1,X.value={...X.
value,communitiesOff:new Set},Ue.value=e)}var uc=-1;function rh(e){let{label:t}=g.items.document[e];return t||g.files[e]}function ih(e){return e===uc?c("browse.no\
-venue"):g.items.venue[e].label}function vr({name:e,key:t,valuesOf:n,textOf:o}){let r=S(()=>{let l=new Map;for(let a of g.
items.work)for(let u of n(a))l.set(u,(l.get(u)??0)+1);return l}),s=S(()=>[...r.value].map(([l,a])=>({value:l,count:a,text:o(
l)})).sort((l,a)=>a.count-l.count||l.text.localeCompare(a.text)));return{name:e,rows:s,off:S(()=>X.value[t]),setOff:l=>j(
{[t]:new Set(l)}),worksOf:l=>g.items.work.filter(a=>n(a).includes(l)).map(a=>a.position)}}var wr=[vr({name:"type",key:"t\
ypesOff",valuesOf:e=>[e.type],textOf:e=>I("type",String(e))||c("browse.no-type")}),vr({name:"language",key:"languagesOff",
valuesOf:e=>[e.language],textOf:e=>wn(String(e))}),vr({name:"document",key:"documentsOff",valuesOf:e=>e.documents,textOf:e=>rh(
Number(e))}),vr({name:"venue",key:"venuesOff",valuesOf:e=>[e.venue??uc],textOf:e=>ih(Number(e))})];function mc(e,{value:t,
text:n}){return{title:`${c(`browse.filter-${e.name}`)}: ${n}`,kind:"items",itemKind:"work",positions:e.worksOf(t)}}var dc=2;function sh({name:e,rows:t,off:n}){let o=t.value.filter(({value:m})=>n.value.has(m)),r=t.value.filter(({value:m})=>!n.
value.has(m)),s=r.length>0&&r.length<o.length,l=(s?r:o).map(({text:m})=>m),a=l.length-dc,u=l.slice(0,dc).join(", ")+(a>0?
` +${A(a)}`:"");return c(s?"browse.chip-only":"browse.chip-without",{filter:c(`browse.filter-${e}`),values:u})}function lh(e){
return A(100*e,2)}function ah(e){return c("browse.chip-strongest",{share:lh(e)})}var Rt=S(()=>{let{years:e,withoutYear:t,
communitiesOff:n,strongest:o,singletons:r}=X.value,s=[],l=(a,u,m,d)=>{u&&s.push({name:a,text:m(),remove:d})};l("years",e!==
null,()=>(e??[]).join("–"),()=>j({years:null})),l("without-year",!t,()=>c("browse.chip-with-year"),()=>j({withoutYear:!0})),
l("strongest",o<1,()=>ah(o),()=>j({strongest:1})),l("singletons",!r,()=>c("browse.chip-linked"),()=>j({singletons:!0}));
for(let a of wr)l(a.name,a.off.value.size>0,()=>sh(a),()=>a.setOff([]));return l("clusters",n.size>0,()=>c("browse.chip-\
clusters",{n:n.size}),()=>j({communitiesOff:new Set})),s});function kr(){X.value=lo}function C({text:e,class:t}){return i("bdi",{class:t,children:e})}function xr({text:e,address:t}){return ch(t)?i("a",{href:t,
target:"_blank",rel:"noopener noreferrer",dir:"auto",children:e}):i(C,{text:e})}function ch(e){try{return["http:","https\
:"].includes(new URL(e).protocol)}catch{return!1}}function x({class:e="button",children:t,...n}){return i("button",{type:"\
button",class:e,...n,children:t})}function L({n:e,text:t,label:n,rows:o,attributes:r}){let s=t??A(e);return e?i("button",{type:"button",class:"count",title:c(
"base.show-rows"),"aria-label":n?`${n}: ${s}`:void 0,onClick:()=>Z({what:"rows",rows:o()}),...r,children:s}):i("span",{class:"\
number",...r,children:s})}var fc=["circle","diamond","square","triangle"];function Nt(e){return fc[Math.floor(Math.max(e,0)/7)%fc.length]}function at({
community:e}){let t=e<0?"none":`${Nt(e)} cluster-${e%7}`;return i("span",{class:`swatch ${t}`,"aria-hidden":"true"})}var ws=O(null);function Fe(e){ws.value={...e}}var En=-1e5,uh=-1;function pc(e){let t=new Map,n=Uint32Array.from(e,o=>{let r=t.get(o)??t.size;return t.set(o,r),r});return{
values:[...t.keys()],code:n}}function yc(e){let t=new Uint32Array(e.length+1);e.forEach((o,r)=>{t[r+1]=t[r]+o.length});let n=new Int32Array(
t[e.length]);return e.forEach((o,r)=>n.set(o,t[r])),{start:t,numbers:n}}var hc=null;function Mn(){let e=g.items.work;return hc??=
{year:Int32Array.from(e,t=>t.year??En),type:pc(e.map(t=>t.type)),language:pc(e.map(t=>t.language)),venue:Int32Array.from(
e,t=>t.venue??uh),documents:yc(e.map(t=>t.documents))},hc}var gc=new Map;function On(e){let t=gc.get(e);return t||(t=yc(
g.items[e].map(n=>n.works)),gc.set(e,t)),t}function ao({start:e,numbers:t},n,o){for(let r=e[n];r<e[n+1];r+=1)if(o[t[r]])
return!0;return!1}var bc=null;function vc(e){return e.replace(/\s+/gu," ").trim()}function ce(e){bc??=new Map(Object.entries(R.search.chars));
let t=e.normalize("NFKC").toLowerCase(),n="";for(let o of t)n+=bc.get(o)??o;n=n.normalize("NFD").replace(new RegExp("\\p{\
M}","gu"),"");for(let[o,r]of R.search.replace)n=n.replaceAll(o,r);return vc(n.replace(/[^\p{L}\p{N}]+/gu," "))||vc(t)}var wc=new WeakMap;
function kc(e){let t=wc.get(e);return t===void 0&&(t=e.key??ce(`${e.label} ${e.subtitle}`),wc.set(e,t)),t}var xc=new Map;function mh(e){let t=xc.get(e);if(!t){let n=g.items[e].map(kc),o=new Uint32Array(n.length+1);n.forEach((r,s)=>{
o[s+1]=o[s]+r.length+2}),t={text:n.map(r=>` ${r}
`).join(""),starts:o},xc.set(e,t)}return t}function ks(e){return e.trim()?ce(e).split(" ").filter(Boolean):[]}function dh(e,{
text:t,starts:n},o){let r=0,s=t.indexOf(` ${o}`);for(;r<e.length;){for(;r<e.length&&(s<0||n[r+1]<=s);)e[r++]=0;r+=1,r<e.
length&&(s=t.indexOf(` ${o}`,n[r]))}}var Sc=new Map;function xs(e,t){let n=ks(t);if(!n.length)return null;let o=Sc.get(e);
if(o?.query===t)return o.flags;let r=new Uint8Array(g.items[e].length).fill(1);for(let s of n)dh(r,mh(e),s);return Sc.set(
e,{query:t,flags:r}),r}function Bt(e){let t=0;for(let n of e)t+=n;return t}function _c(e,{years:t,withoutYear:n}){return e===En?n:!t||t[0]<=e&&e<=t[1]}var Ec=S(()=>{let e=X.value,{year:t,type:n,language:o,
venue:r}=Mn(),s=n.values.map(a=>e.typesOff.has(a)),l=o.values.map(a=>e.languagesOff.has(a));return Uint8Array.from(t,(a,u)=>Number(
!s[n.code[u]]&&!l[o.code[u]]&&_c(a,e)&&!(e.venuesOff.size&&e.venuesOff.has(r[u]))))}),Ss=S(()=>{let e=X.value.documentsOff;
return Uint8Array.from(g.items.document,(t,n)=>+!e.has(n))}),Pn=S(()=>{let e=Uint8Array.from(Ec.value);if(!X.value.documentsOff.
size)return e;let{documents:t}=Mn();for(let n=0;n<e.length;n+=1)t.start[n+1]>t.start[n]&&!ao(t,n,Ss.value)&&(e[n]=0);return e});
function fh({position:e,work:t,year:n}){return Ss.value[e]?t!==null?Ec.value[t]===1:n===null||_c(n,X.value):!1}function ph(e){
if(e==="work")return Uint8Array.from(Pn.value);if(e==="document")return Uint8Array.from(g.items.document,n=>Number(fh(n)));
let t=On(e);return Uint8Array.from(g.items[e],(n,o)=>Number(t.start[o]===t.start[o+1]||ao(t,o,Pn.value)))}function hh(e,t,n){
let o=new Int32Array(e.length).fill(-1);t.item.forEach((r,s)=>{o[r]=t.community[s]});for(let r=0;r<e.length;r+=1)n.has(o[r])&&
(e[r]=0)}function gh(e,t){let n=e.unit==="work";if(n?Bt(Pn.value)===Pn.value.length:!t.documentsOff.size)return null;let o=n?
Pn.value:Ss.value;return r=>{let s=e.unitsOfEdge(r);return s.length===0||s.some(l=>o[l])}}function co(e,t){return Math.min(
e,Math.ceil(e*t))}var yh=S(()=>{let[e,t]=[v.value,X.value],n=ph(e.itemKind);t.communitiesOff.size&&hh(n,e,t.communitiesOff);
let o=Uint8Array.from(e.item,f=>n[f]),r=new Uint8Array(e.edges),s=new Uint8Array(n.length),l=gh(e,t),a=co(e.edges,t.strongest),
{from:u,to:m}=e,d=0;for(let f=0;f<a;f+=1)!o[u[f]]||!o[m[f]]||l&&!l(f)||(r[f]=1,s[e.item[u[f]]]=s[e.item[m[f]]]=1,d+=1);if(!t.
singletons)for(let f=0;f<n.length;f+=1)n[f]&=s[f];return{item:n,edge:r,edges:d}}),q=S(()=>{let{item:e,edge:t,edges:n}=yh.
value,o=xs(v.value.itemKind,se.value),r=o?e.map((s,l)=>s&o[l]):e;return{item:e,edge:t,found:o,listed:r,items:Bt(e),edges:n,
count:Bt(r)}}),Mc=S(()=>{let e=new Set([v.value.itemKind]),t=[];for(let{itemKind:n,place:o}of H){if(e.has(n))continue;e.
add(n);let r=xs(n,se.value),s=r?Bt(r):0;s&&t.push({place:o,count:s})}return t}),_s=S(()=>{let{start:e,numbers:t}=On(v.value.
itemKind),n=new Uint8Array(g.items.work.length);return q.value.listed.forEach((o,r)=>{if(o)for(let s=e[r];s<e[r+1];s+=1)
n[t[s]]=Pn.value[t[s]]}),Ft(n)});function Ft(e){let t=[];return e.forEach((n,o)=>{n&&t.push(o)}),t}function Oc(e,t){let n=new Uint8Array(g.items.work.length),{start:o,numbers:r}=On(e);for(let s of t)for(let l=o[s];l<o[s+
1];l+=1)n[r[l]]=1;return n}function Es(e,t){return Ft(Oc(e,t))}function bh(e,t){if(e==="work")return Ft(t);let n=On(e);return Ft(
Uint8Array.from(g.items[e],(o,r)=>Number(ao(n,r,t))))}var _e=S(()=>{let{kind:e,positions:t}=ge.value,n=v.value.itemKind;
return e===n||!t.size?t:new Set(bh(n,Oc(e,t)))}),Ms=S(()=>Es(ge.value.kind,ge.value.positions));function Xe(e){let t=[...new Set(
e)].sort((n,o)=>n-o);ge.value={kind:v.value.itemKind,positions:new Set(t)}}function Re(e,t){let n=new Set(_e.value);t??!n.
has(e)?n.add(e):n.delete(e),Xe(n)}function Cn(e){Xe([..._e.value,...e])}function Pc(){let e=v.value,t=[];for(let n of _e.
value){let o=e.nodeOf(n);if(!(o<0))for(let r of e.edgesOf(o))q.value.edge[r]&&t.push(e.item[rt(e,r,o)])}Cn(t)}function Sr(){
Cn(Ft(q.value.listed))}function vh(e,t){let n=new Map;for(let{position:o}of t){let r=e.nodeOf(o),s=r<0?-1:e.community[r],l=n.get(s);l?l.push(o):
n.set(s,[o])}return n}var Cc=S(()=>{let e=v.value,t=vh(e,we.value),n=e.communities.map(({number:r,label:s})=>({number:r,
name:s||c("browse.cluster-number",{n:r+1}),items:t.get(r)??[]}));n.sort((r,s)=>s.items.length-r.items.length||r.number-s.
number);let o=t.get(-1);return o&&n.length&&n.push({number:-1,name:c("browse.no-cluster"),items:o}),n});function _r(e){j(
{communitiesOff:new Set(e)})}function Ic(){let e=Cc.value,t=X.value.communitiesOff;if(!e.length)return i("p",{class:"clu\
sters-empty muted",children:c("browse.no-clusters")});let n=e.filter(({number:r})=>t.has(r)).length,o=Math.max(...e.map(
({items:r})=>r.length));return i(E,{children:[i("div",{class:"filter-head",children:[i("span",{class:"muted",role:"statu\
s",children:n?c("browse.clusters-shown",{n:e.length,shown:e.length-n}):c("browse.clusters-count",{n:e.length})}),i("span",
{children:[i(x,{class:"button quiet",id:"show-clusters",disabled:!n,onClick:()=>_r([]),children:c("browse.show-all")}),i(
x,{class:"button quiet",id:"hide-clusters",disabled:n===e.length,onClick:()=>_r(e.map(({number:r})=>r)),children:c("brow\
se.hide-all")})]})]}),i("ul",{class:"clusters",children:e.map(r=>i(kh,{cluster:r,most:o},r.number))})]})}function wh(e){
return e<0?"var(--muted)":`var(--cluster-${e%7})`}function kh({cluster:e,most:t}){let{number:n,name:o,items:r}=e,s=X.value.
communitiesOff,l=xh(n),a=u=>_r(u?[...s].filter(m=>m!==n):[...s,n]);return i("li",{class:l?"cluster current":"cluster","d\
ata-cluster":n,children:[i("input",{type:"checkbox",checked:!s.has(n),"aria-label":c("browse.show-cluster",{name:o}),onChange:u=>a(
u.currentTarget.checked)}),i("div",{class:"cluster-line",children:[i(Sh,{cluster:e,current:l}),i(L,{n:r.length,rows:()=>({
title:o,kind:"items",itemKind:v.value.itemKind,positions:r})})]}),i("div",{class:"cluster-line",children:[i("span",{class:"\
cluster-bar","aria-hidden":"true",children:i("span",{style:{width:`${100*r.length/t}%`,background:wh(n)}})}),i(_h,{cluster:e})]})]})}
function xh(e){let t=B.value;return t?.what!=="cluster"?!1:t.network===v.value.place&&t.community===e}function Sh({cluster:e,
current:t}){let{number:n,name:o,items:r}=e,s=i(E,{children:[i(at,{community:n}),i(C,{text:o})]});if(n<0)return i("span",
{class:"cluster-name",children:s});let l=()=>{let a=v.value;Z({what:"cluster",network:a.place,community:n}),Fe({at:"node\
s",nodes:r.map(u=>a.nodeOf(u))})};return i("button",{type:"button",class:"cluster-name",title:c("browse.cluster-details",
{name:o}),"aria-current":t?"true":void 0,onClick:l,children:s})}function _h({cluster:e}){let{number:t,name:n,items:o}=e;
return i(E,{children:[i(x,{class:"button quiet tiny",onClick:()=>_r(Cc.value.map(s=>s.number).filter(s=>s!==t)),"aria-la\
bel":c("browse.only-value",{name:n}),children:c("browse.only")}),i(x,{class:"button quiet tiny",onClick:()=>Cn(o),"aria-\
label":c("browse.select-item",{name:n}),children:c("browse.select")})]})}var Eh={plus:"M8 3v10M3 8h10",minus:"M3 8h10",fit:"M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",lasso:"M8 2.5\
c3.3 0 6 1.8 6 4.2s-2.7 4.2-6 4.2-6-1.8-6-4.2 2.7-4.2 6-4.2M5 10.5c-.3 1.5-1 2.5-2 3",areas:"M5.5 2.8C8.5 1 13 2.5 13.4 \
6.3c.4 3.6-2.2 7.2-5.6 7-3.6-.2-5.4-3-5.2-5.8.1-2 1.2-3.7 2.9-4.7",close:"M4 4l8 8M12 4l-8 8",back:"M10 3L5 8l5 5",forward:"\
M6 3l5 5-5 5",down:"M4 6l4 4 4-4",up:"M4 10l4-4 4 4",check:"M3.5 8.5l3 3 6-7",copy:"M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
out:"M6 3.5H3v9.5h9.5v-3M9 2.5h4.5V7M13.5 2.5L7.5 8.5",download:"M8 2.5v7.5M4.5 7L8 10.5 11.5 7M3 13.5h10",link:"M6.5 9.\
5l3-3M7 5l1.7-1.7a2.6 2.6 0 013.7 3.7L10.7 8.7M9 11l-1.7 1.7a2.6 2.6 0 01-3.7-3.7L5.3 7.3",picture:"M2.5 3.5h11v9h-11zM2\
.5 11l3-3 2.5 2.5 2-2 3.5 3",sun:"M8 5.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6M8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3\
.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M3.4 12.6l1.1-1.1M11.5 4.5l1.1-1.1",moon:"M13 9.8A5.5 5.5 0 116.2 3a4.4 4.4 0 006.8 6.8",
half:"M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 2.5v11M10.5 3.2v9.6M12.5 5v6",help:"M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 \
0 008 1.8M6.2 6.3a1.8 1.8 0 113.1 1.3c-.7.6-1.3.9-1.3 1.9M8 11.6v.1",search:"M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9M10.5\
 10.5l3 3",left:"M2.5 3h11v10h-11zM6.5 3v10",right:"M2.5 3h11v10h-11zM9.5 3v10",list:"M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1\
M2.5 8h.1M2.5 12h.1",map:"M4 4.5a1.5 1.5 0 100-.1M11.5 3.6a1.5 1.5 0 100-.1M9 12a1.8 1.8 0 100-.1M5.5 4.4l4.5-.5M5 5.8l4\
.7 4.9M11.4 5.1l-.6 5.2",details:"M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3",network:"M4 4.5a1.5 1.5 0 100-.1M11.5 3.\
6a1.5 1.5 0 100-.1M9 12a1.8 1.8 0 100-.1M5.5 4.4l4.5-.5M5 5.8l4.7 4.9M11.4 5.1l-.6 5.2",clock:"M8 2.2a5.8 5.8 0 100 11.6\
A5.8 5.8 0 008 2.2M8 4.8V8l2.2 1.6",warning:"M8 2.5l6 10.8H2zM8 6.5v3.2M8 11.5v.1",undo:"M5.5 3L2.5 6l3 3M2.5 6h7a3.8 3.\
8 0 010 7.5H6"};function z({name:e}){return i("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",focusable:"fa\
lse",children:i("path",{d:Eh[e],fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-\
linejoin":"round"})})}var Tc=[1e-4,2e-4,5e-4,.001,.002,.003,.005,.007,.01,.015,.02,.03,.04,.05,.06,.08,.1,.12,.15,.2,.25,.3,.35,.4,.45,.5,.55,
.6,.65,.7,.75,.8,.85,.9,.95,1],uo=S(()=>{let{edges:e}=v.value;return Tc.filter((t,n)=>n===0||co(e,t)>co(e,Tc[n-1]))});function Mh(e){
let t=uo.value.findIndex(n=>n>=e);return t<0?uo.value.length-1:t}function Ac(){let e=v.value,{strongest:t,singletons:n}=X.
value;if(!e.edges)return null;let o=co(e.edges,t),r=c("browse.links-kept",{share:A(100*t,2),n:o});return i("section",{class:"\
filter",id:"link-filter","aria-labelledby":"link-title",children:[i("h3",{id:"link-title",children:c("browse.links")}),i(
"div",{class:"slider-line",children:[i("label",{for:"strength-slider",children:c("browse.strongest")}),i("output",{for:"\
strength-slider",children:[A(100*t,2)," %"]}),i("input",{type:"range",id:"strength-slider",min:0,max:uo.value.length-1,value:Mh(
t),disabled:uo.value.length<2,"aria-valuetext":r,onInput:s=>j({strongest:uo.value[Number(s.currentTarget.value)]})})]}),
i(Oh,{kept:o}),i("div",{class:"value-row",children:i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"\
hide-singletons",checked:!n,onChange:s=>j({singletons:!s.currentTarget.checked})}),i("span",{children:c("browse.hide-sin\
gletons")})]})})]})}function Oh({kept:e}){let t=v.value,{edge:n,edges:o}=q.value,r=t.weight[e-1],s=e<t.edges&&t.weight[e]===
r;return i("p",{class:"links-shown muted",children:[i(L,{n:o,text:c("browse.links-shown",{n:t.edges,shown:o}),rows:()=>({
title:c("browse.links"),kind:"edges",network:t.place,positions:Ft(n)})}),e<t.edges?i("span",{children:c("browse.weakest",
{weight:A(r,3)})}):null,s?i("span",{children:c("browse.tied")}):null]})}var Ps=12,Ph=8,Lc=100,Os=O({});function Rc({filter:e}){let{name:t}=e,n=e.rows.value;if(n.length<2)return null;let o=n.filter(
({value:s})=>e.off.value.has(s)).length,r=Os.value[t]??(o>0||n.length<=Ps);return i("details",{class:"filter",id:`filter\
-${t}`,open:r,onToggle:s=>{let l=s.currentTarget.open;l!==r&&(Os.value={...Os.value,[t]:l})},children:[i("summary",{children:[
i("h3",{children:c(`browse.filter-${t}`)}),i("span",{class:"muted",children:o?c("browse.of",{n:n.length-o,all:String(n.length)}):
n.length})]}),r?i(Ch,{filter:e,rows:n}):null]})}function Ch({filter:e,rows:t}){let[n,o]=ze(""),[r,s]=ze(t.length<=Ps?t.length:
Ph),l=n.trim()?ce(n):"",a=l?t.filter(({text:d})=>ce(d).includes(l)):t,u=c(`browse.filter-${e.name}`),m=a.length-r;return i(
E,{children:[t.length>Ps?i("input",{type:"text",class:"value-search",value:n,autocomplete:"off","aria-label":c("browse.s\
earch-values",{filter:u}),placeholder:c("browse.search-values",{filter:u}),onInput:d=>o(d.currentTarget.value)}):null,i(
Ih,{filter:e,found:a,title:u}),i("div",{class:"values",children:a.slice(0,r).map(d=>i(Th,{filter:e,row:d},d.value))}),a.
length?null:i("p",{class:"muted",children:c("browse.no-value")}),m>0?i(x,{class:"button quiet tiny",onClick:()=>s(r+Lc),
children:c("browse.more",{n:Math.min(m,Lc)})}):null]})}function Ih({filter:e,found:t,title:n}){let o=t.map(({value:l})=>l),
r=e.off.value;return i("div",{class:"all-or-none",children:[i(x,{class:"button quiet tiny",onClick:()=>e.setOff([...r].filter(
l=>!o.includes(l))),disabled:!o.some(l=>r.has(l)),"aria-label":`${c("browse.all")}: ${n}`,children:c("browse.all")}),i(x,
{class:"button quiet tiny",onClick:()=>e.setOff([...r,...o]),disabled:o.every(l=>r.has(l)),"aria-label":`${c("browse.non\
e")}: ${n}`,children:c("browse.none")})]})}function Th({filter:e,row:t}){let n=e.off.value,o=s=>{let l=new Set(n);s?l.delete(
t.value):l.add(t.value),e.setOff(l)},r=()=>e.setOff(e.rows.value.map(({value:s})=>s).filter(s=>s!==t.value));return i("d\
iv",{class:"value-row",children:[i("label",{class:"check-line",title:t.text,children:[i("input",{type:"checkbox",checked:!n.
has(t.value),onChange:s=>o(s.currentTarget.checked)}),i(C,{text:t.text})]}),i(x,{class:"button quiet tiny only",onClick:r,
"aria-label":c("browse.only-value",{name:t.text}),children:c("browse.only")}),i(L,{n:t.count,rows:()=>mc(e,t)})]})}var Ah=40,Lh=S(()=>{let e=Mn().year.filter(l=>l!==En).sort(),[t,n]=[e[0],e[e.length-1]];if(!e.length||t===n)return null;
let o=Math.ceil((n-t+1)/Ah),r=new Uint32Array(Math.ceil((n-t+1)/o));for(let l of e)r[Math.floor((l-t)/o)]+=1;let s=Array.
from(r,(l,a)=>{let u=t+a*o;return{first:u,last:Math.min(u+o-1,n),count:l}});return{first:t,last:n,bins:s,most:Math.max(...r)}});
function mo({first:e,last:t},n,o){let r=l=>Math.min(t,Math.max(e,l)),s=[r(Math.min(n,o)),r(Math.max(n,o))];j({years:s[0]===
e&&s[1]===t?null:s})}function Fc(){let e=Lh.value;if(!e)return null;let[t,n]=X.value.years??[e.first,e.last],o=r=>100*(r-
e.first)/(e.last-e.first);return i("section",{class:"filter",id:"year-filter","aria-labelledby":"year-title",children:[i(
"h3",{id:"year-title",children:c("browse.years")}),i(Rh,{years:e,from:t,to:n}),i("div",{class:"two-thumbs",children:[i("\
span",{class:"track",style:{"--from":`${o(t)}%`,"--to":`${o(n)}%`}}),i(Nc,{years:e,value:t,label:c("browse.year-from"),move:r=>mo(
e,Math.min(r,n),n)}),i(Nc,{years:e,value:n,label:c("browse.year-to"),move:r=>mo(e,t,Math.max(r,t))})]}),i("div",{class:"\
year-fields",children:[i(Bc,{years:e,value:t,label:c("browse.year-from-field"),move:r=>mo(e,r,n)}),i("span",{"aria-hidde\
n":"true",children:"–"}),i(Bc,{years:e,value:n,label:c("browse.year-to-field"),move:r=>mo(e,t,r)})]}),i(Nh,{})]})}function Nc({
years:e,value:t,label:n,move:o}){let r=s=>{o(Number(s.value));let[l,a]=X.value.years??[e.first,e.last];Number(s.value)>a&&
(s.value=String(a)),Number(s.value)<l&&(s.value=String(l))};return i("input",{type:"range",class:"thumb",min:e.first,max:e.
last,value:t,"aria-label":n,onInput:s=>r(s.currentTarget)})}function Bc({years:e,value:t,label:n,move:o}){let r=s=>{let l=Number.
parseInt(s.value,10);Number.isFinite(l)&&o(l),s.value=String(t)};return i("input",{type:"number",class:"year-field",min:e.
first,max:e.last,value:t,"aria-label":n,onChange:s=>r(s.currentTarget)})}function Rh({years:e,from:t,to:n}){return i("di\
v",{class:"histogram","aria-hidden":"true",children:e.bins.map(({first:o,last:r,count:s})=>{let l=o===r?String(o):`${o}–${r}`,
a=r>=t&&o<=n;return i("span",{class:a?"bar":"bar out",title:c("browse.bar",{years:l,n:s}),onClick:()=>mo(e,o,r),children:i(
"span",{style:{height:`${s?Math.max(4,100*s/e.most):0}%`}})},o)})})}function Nh(){let{year:e}=Mn(),t=()=>g.items.work.filter(
o=>o.year===null).map(o=>o.position),n=e.reduce((o,r)=>o+ +(r===En),0);return n?i("div",{class:"value-row",children:[i("\
label",{class:"check-line",children:[i("input",{type:"checkbox",id:"without-year",checked:X.value.withoutYear,onChange:o=>j(
{withoutYear:o.currentTarget.checked})}),i("span",{children:c("browse.without-year")})]}),i(L,{n,rows:()=>({title:c("bro\
wse.without-year"),kind:"items",itemKind:"work",positions:t()})})]}):null}function Xc(){return i(E,{children:[i(Bh,{}),i("div",{class:"filter-scroll",children:[i(Fc,{}),i(Ac,{}),wr.map(e=>i(Rc,{
filter:e},e.name)),i(Fh,{})]})]})}function Bh(){let e=Rt.value;return i("div",{class:"filter-head",children:[e.length?i(
"ul",{class:"chips","aria-label":c("browse.active"),children:e.map(({name:t,text:n,remove:o})=>i("li",{children:i("butto\
n",{type:"button",class:"chip","data-filter":t,title:n,onClick:o,"aria-label":c("browse.remove-filter",{name:n}),children:[
i("bdi",{children:n}),i(z,{name:"close"})]})},t))}):i("span",{class:"muted",children:c("browse.no-filter")}),i(x,{class:"\
button quiet",id:"reset-filters",title:c("browse.reset-filters"),disabled:!e.length,onClick:kr,children:c("browse.reset")})]})}
function Fh(){let e=["occurrences","strength"];v.value.measures.pagerank&&e.push("pagerank");let t=e.map(n=>({value:n,text:c(
`browse.size-${n}`),hint:c(`browse.size-${n}-help`)}));return i("section",{class:"filter","aria-labelledby":"node-size-t\
itle",children:[i("h3",{id:"node-size-title",children:c("browse.node-size")}),i(He,{class:"small",label:c("browse.node-s\
ize"),choices:t,chosen:bt.value,choose:n=>{bt.value=n}})]})}function Dc(e){return e.kind===v.value.itemKind?v.value.nodeOf(e.position):-1}function wt(e){_n(e);let t=Dc(e);t>=0&&Fe(
{at:"node",node:t})}function Mr(e){let t=e.label.replace(/…$/,"");return e.subtitle.startsWith(t)?[e.subtitle,""]:[e.label,
e.subtitle]}function ne({item:e}){let t=Dc(e),[n,o]=Mr(e);return i("button",{type:"button",class:"row-name",onClick:()=>wt(
e),children:[i("span",{class:"row-label",children:[t<0?null:i(at,{community:v.value.community[t]}),i(C,{text:n})]}),o?i(
C,{class:"row-subtitle",text:o}):null]})}var fo=Number.NEGATIVE_INFINITY;function Cs({kind:e,unit:t}){return t==="document"?"cited":e.endsWith("coupling")?"cites":
"works"}var kt=S(()=>{let e=v.value,t=qe.value.column==="strength"?"strength":"links";return we.value.some(o=>o.year!==null)?
["year","cited",t]:Cs(e)==="works"?["cited",t]:["works","cited",t]}),Or=S(()=>["label",...kt.value.slice(0,-1),"links","\
strength"]);function po(e){return c(`browse.column-${e==="cited"?Cs(v.value):e}`)}function Jc(e){return c(`browse.help-${e===
"cited"?Cs(v.value):e}`)}function Pr(e,t,n){let o=t.nodeOf(n.position);switch(e){case"year":return n.year??fo;case"works":
return n.works.length;case"links":return o<0?0:t.degree[o];case"strength":return o<0?0:t.strength[o];default:return o<0?
$c(t,n).length:t.occurrences[o]}}function $c(e,t){let n=e.nodeOf(t.position),o=n<0?[]:e.unitsOf(n);return o.length?o:e.unit===
"document"?t.documents:t.works}function Vc(e,t,n){let o=`${po(e)}: ${n.label}`;if(e==="works")return{title:o,kind:"items",
itemKind:"work",positions:n.works};if(e==="cited")return{title:o,kind:"items",itemKind:t.unit,positions:$c(t,n)};let r=t.
nodeOf(n.position),s=r<0?[]:[...t.edgesOf(r)];return{title:o,kind:"edges",network:t.place,positions:s}}var zc=new Map;function Xh(e,t){let n=`${Y.value} ${e}`,o=zc.get(n);if(!o){let{compare:r}=new Intl.Collator(Y.value,{numeric:!0}),
s=t.map((l,a)=>a).sort((l,a)=>r(t[l].label,t[a].label)||l-a);o=new Int32Array(t.length);for(let l=0;l<s.length;l+=1)o[s[l]]=
l;zc.set(n,o)}return o}var Dh=S(()=>{let[e,t]=[v.value,we.value],{column:n,descending:o}=In.value,r=n==="label"?Float64Array.
from(Xh(e.itemKind,t)):Float64Array.from(t,l=>Pr(n,e,l)),s=o?-1:1;return Uint32Array.from(t,(l,a)=>a).sort((l,a)=>{let[u,
m]=[r[l],r[a]];return u===m?l-a:u===fo||m===fo?u===fo?1:-1:s*(u-m)})}),In=S(()=>Or.value.includes(qe.value.column)?qe.value:
{column:"cited",descending:!0}),me=S(()=>{let{listed:e}=q.value;return Dh.value.filter(t=>e[t])});function Ir(e){let t=In.
value,n=t.column===e?!t.descending:e!=="label";qe.value={column:e,descending:n}}var xt=-1,Wc=-2,Is=1,Cr=O({position:Wc,column:Is}),
Xt=S(()=>{let{position:e,column:t}=Cr.value;if(e===xt)return{row:xt,column:t};let n=e<0?0:me.value.indexOf(e);return me.
value.length?{row:Math.max(n,0),column:t}:{row:xt,column:t}});function Tr(e,t){let n=e<0?xt:me.value[e],o=Cr.peek();(o.position!==
n||o.column!==t)&&(Cr.value={position:n,column:t})}var Ts=O(0);function Ar(e,t){Tr(e,t),Ts.value+=1}function Hc(e){me.value.
length&&Ar(e,Is)}var Kc=Ue.peek();W(()=>{Ue.value!==Kc&&(Kc=Ue.value,Cr.value={position:Wc,column:Is})});var Uc="search-box",Jh=2e3,$h=120;function Vh(){let e=me.value[0];e!==void 0&&wt(we.value[e])}function qc(){let e=$(null),
t=$(0),n=se.value;re(()=>{e.current&&e.current.value!==n&&!t.current&&(e.current.value=n)},[n]);let o=()=>{clearTimeout(
t.current),t.current=0,se.value=e.current?.value??""},r=a=>{if(Te.value==="clusters"&&(Te.value="list"),we.value.length<
Jh)return o();clearTimeout(t.current),t.current=setTimeout(o,$h)},s=()=>{e.current&&(e.current.value=""),o(),e.current?.
focus()},l=a=>{let u={Enter:()=>{o(),Vh()},ArrowDown:()=>{o(),Te.value="list",Hc(0)}};a.key==="Escape"&&e.current?.value&&
(u.Escape=s),!(!Object.hasOwn(u,a.key)||a.isComposing)&&(a.preventDefault(),a.stopPropagation(),u[a.key]())};return i("s\
earch",{class:"search",children:[i("label",{class:"visually-hidden",for:Uc,children:c("browse.search")}),i("div",{class:"\
search-line",children:[i(z,{name:"search"}),i("input",{id:Uc,ref:e,type:"text",inputMode:"search",autocomplete:"off",spellcheck:!1,
placeholder:c("browse.search-hint"),"aria-keyshortcuts":"/",onInput:r,onKeyDown:l}),n?i(x,{class:"button quiet clear-sea\
rch","aria-label":c("browse.clear-search"),title:c("browse.clear-search"),onClick:s,children:i(z,{name:"close"})}):null]}),
i(zh,{}),q.value.count?i(As,{}):null]})}function zh(){let e=v.value.itemKind,[t,n]=[q.value.count,we.value.length],o=t===
n?c(`browse.count-${e}`,{n}):c("browse.of",{n:t,all:c(`browse.of-${e}`,{n})}),r=Rt.value.length;return i("div",{class:"s\
earch-count",children:[i("span",{id:"search-count",role:"status",children:o}),r&&Te.value!=="filters"?i(x,{class:"button\
 quiet tiny",onClick:()=>{Te.value="filters"},children:c("browse.filters-active",{n:r})}):null]})}function As(){let e=Mc.
value;return e.length?i("div",{class:"elsewhere",children:[i("span",{children:c("browse.elsewhere")}),e.map(({place:t,count:n})=>i(
x,{class:"button tiny",onClick:()=>Se(t),children:c("browse.elsewhere-count",{name:I("network",H[t].kind),n})},t))]}):null}function Kh(){if(!we.value.length)return"nothing";if(!se.value.trim())return"hidden";let{found:e}=q.value;return e&&Bt(e)?
"found-hidden":"not-found"}function jc(){let e=Kh(),{found:t}=q.value;return i("div",{class:"list-empty",id:"list-empty",
children:[i("p",{children:c(`browse.empty-${e}`,{n:t?Bt(t):0,query:se.value.trim()})}),e==="not-found"?i("p",{class:"mut\
ed",children:c("browse.empty-advice")}):null,i("div",{class:"list-empty-actions",children:[se.value?i(x,{onClick:()=>{se.
value=""},children:c("browse.clear-search")}):null,Rt.value.length?i(x,{onClick:kr,children:c("browse.reset-filters")}):
null]}),i(As,{})]})}function Gc({activeColumn:e}){return i("div",{role:"rowgroup",class:"list-header",children:i("div",{role:"row",class:"ro\
w","aria-rowindex":1,"data-row":xt,children:[i("div",{role:"columnheader",class:"cell check","aria-colindex":1,children:i(
"span",{class:"visually-hidden","data-column":0,tabIndex:e===0?0:-1,children:c("browse.column-selected")})}),["label",...kt.
value].map((t,n)=>i(Wh,{column:t,place:n+1,active:e===n+1},t))]})})}function Wh({column:e,place:t,active:n}){let{column:o,
descending:r}=In.value,s=r?"descending":"ascending",l=r?"↓":"↑";return i("div",{role:"columnheader",class:t>1?"cell \
number":"cell name","aria-colindex":t+1,"aria-sort":o===e?s:"none",children:i("button",{type:"button",class:"sorter","da\
ta-column":t,"data-sort":e,tabIndex:n?0:-1,title:Jc(e),onClick:()=>Ir(e),children:[po(e),o===e?i("span",{class:"arrow","\
aria-hidden":"true",children:l}):null]})})}function Hh(e,t){switch(e){case"ArrowDown":return[1,0];case"ArrowUp":return[-1,0];case"PageDown":return[t,0];case"PageUp":
return[-t,0];case"ArrowRight":return[0,1];case"ArrowLeft":return[0,-1];default:return null}}function Uh(e,t,n){let{row:o,
column:r}=Xt.value,[s,l]=[me.value.length-1,kt.value.length+1],a=n?Math.min(0,s):xt,u=Math.max(a,Math.min(s,o+e));Ar(u,Math.
max(0,Math.min(l,r+t)))}function qh(e){let t=me.value.length-1;Ar(e==="End"?t:Math.min(0,t),Xt.value.column)}function Yc(e,t){
let{key:n}=e,o=e.ctrlKey||e.metaKey,r=Hh(n,t);if(n==="a"&&o&&!e.shiftKey)Sr();else{if(e.altKey||o&&r)return;if(r)Uh(r[0],
r[1],n.startsWith("Page"));else if(n==="Home"||n==="End")qh(n);else if(n===" "&&Xt.value.row!==xt)Re(we.value[me.value[Xt.
value.row]].position);else return}e.preventDefault()}var jh=/[\p{L}\p{N}\p{M}'’‘ʼʹʺ′ˈ`´]+/gu;function Gh(e,t){if(!ce(e).startsWith(t))return 0;let n=[...e],o="";for(let r of n)
if(o+=r,ce(o).startsWith(t))return o.length;return e.length}function Yh(e,t){let n=ks(t),o=[],r=0;for(let{0:s,index:l}of n.
length?e.matchAll(jh):[]){let a=Math.max(...n.map(u=>Gh(s,u)));a&&(o.push({text:e.slice(r,l),found:!1}),o.push({text:e.slice(
l,l+a),found:!0}),r=l+a)}return o.push({text:e.slice(r),found:!1}),o.filter(s=>s.text)}var Qh=10;function Zh(e,t){let[n,
...o]=e;if(!o.length||n.found||n.text.length+o[0].text.length<=t)return e;let r=o.reduce((a,{text:u})=>a+u.length,0),s=n.
text.slice(-Math.max(Qh,t-r)),l=s.indexOf(" ");return[{text:`…${l<0?s:s.slice(l)}`,found:!1},...o]}function Ls({text:e,
query:t,room:n,class:o}){return i("bdi",{class:o,children:Zh(Yh(e,t),n).map(r=>r.found?i("mark",{children:r.text}):r.text)})}var eg=32,tg=50,Rs=18,ng=38,og=14;function Qc(){return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)/
og||1}function Zc(e,t){let[n,o]=Mr(e);return Math.round(t*(o||n.length>Rs?tg:eg))}function Ns(e){return e?0:-1}function eu({
item:e,row:t,top:n,height:o,activeColumn:r,tick:s}){let a=v.value.nodeOf(e.position),u=B.value,m=u?.what==="item"&&u.kind===
e.kind&&u.position===e.position,d=_e.value.has(e.position),f=a>=0&&U.value===a;return i("div",{role:"row",class:["row",d&&
"chosen",m&&"current",f&&"over"].filter(Boolean).join(" "),"data-row":t,"data-item":e.position,"aria-rowindex":t+2,"aria\
-selected":d,"aria-current":m?"true":void 0,style:{transform:`translateY(${n}px)`,height:`${o}px`},onMouseEnter:()=>{U.value=
a},onMouseLeave:()=>{U.value=-1},children:[i("div",{role:"gridcell",class:"cell check","aria-colindex":1,children:i("inp\
ut",{type:"checkbox","data-column":0,checked:d,tabIndex:Ns(r===0),"aria-label":c("browse.select-item",{name:e.label}),onClick:p=>s(
t,p.currentTarget.checked,p.shiftKey)})}),i(rg,{item:e,node:a,active:r===1}),kt.value.map((p,y)=>i(ig,{item:e,column:p,place:y+
2,active:r===y+2},p))]})}function rg({item:e,node:t,active:n}){let[o,r]=Mr(e),s=l=>{l.ctrlKey||l.metaKey?Re(e.position):
wt(e)};return i("div",{role:"rowheader",class:"cell name","aria-colindex":2,children:i("button",{type:"button",class:"na\
me-button","data-column":1,tabIndex:Ns(n),"aria-label":r?`${o}. ${r}`:o,title:r?`${o}
${r}`:o,onClick:s,children:[i("span",{class:"name-line",children:[i(at,{community:t<0?-1:v.value.community[t]}),i(Ls,{class:r?
"name-text":"name-text alone",text:o,query:se.value,room:r?Rs:2*Rs})]}),r?i(Ls,{class:"name-title",text:r,query:se.value,
room:ng}):null]})})}function ig({item:e,column:t,place:n,active:o}){let r=v.value,s=Pr(t,r,e),l={"data-column":n,tabIndex:Ns(
o)},a=t==="year"?e.year??"—":null,u=t==="strength"?1:0;return i("div",{role:"gridcell",class:"cell number","aria-colin\
dex":n+1,children:a===null?i(L,{n:s,text:A(s,u),attributes:l,rows:()=>Vc(t,r,e)}):i("span",{...l,children:a})})}function tu(){let{column:e,descending:t}=In.value,n=c(t?"browse.descending":"browse.ascending"),o=me.value.length,r=s=>{
qe.value={column:s,descending:s!=="label"}};return i("div",{class:"list-tools",children:[i("label",{class:"sort-choice",
children:[i("span",{children:c("browse.sort")}),i("select",{value:e,id:"sort-choice",onChange:s=>r(s.currentTarget.value),
children:Or.value.map(s=>i("option",{value:s,selected:s===e,children:po(s)},s))})]}),i(x,{class:"button quiet turn","ari\
a-label":n,title:n,onClick:()=>Ir(e),children:i("span",{"aria-hidden":"true",children:t?"↓":"↑"})}),i(x,{class:"butt\
on quiet",id:"select-listed",disabled:!o,title:c("browse.select-listed-help"),onClick:Sr,children:c("browse.select-liste\
d",{n:o})})]})}function nu(e){return typeof e=="object"?e.key:e}function ou(e,t){let n=e.length;return new Proxy(e,{get(o,r,s){if(typeof r==
"string"){let l=r.charCodeAt(0);if(l>=48&&l<=57){let a=+r;if(Number.isInteger(a)&&a>=0&&a<n){let u=o[a];if(typeof u!="ob\
ject"){let m=t[a*2];u=o[a]={index:a,key:u,start:m,size:t[a*2+1],end:m+t[a*2+1],lane:0}}return u}}if(r==="length")return n}
return Reflect.get(o,r,s)}})}function jt(e,t,n){let o=n.initialDeps??[],r,s=!0;function l(){var a;let m=0,d=e();if(!(d.length!==o.length||d.some((p,y)=>o[y]!==
p)))return r;o=d;let h=0;return r=t(...d),n?.onChange&&!(s&&n.skipInitialOnChange)&&n.onChange(r),s=!1,r}return l.updateDeps=
a=>{o=a},l}function Bs(e,t){if(e===void 0)throw new Error(`Unexpected undefined${t?`: ${t}`:""}`);return e}var St=(e,t)=>Math.
abs(e-t)<1.01,ru=(e,t,n)=>{let o;return Object.assign(function(...r){e.clearTimeout(o),o=e.setTimeout(()=>t.apply(this,r),
n)},{cancel:()=>{e.clearTimeout(o)}})};function iu({offset:e,isScrolling:t,elementMax:n,holdOffset:o,scrollOffset:r,pendingWrite:s,clampedMaxAtWrite:l}){var a;
return t&&s===null&&e===r?"spurious":s!==null&&Math.abs(e-s.target)<1.5?"readBack":s!==null&&!s.smooth&&n!==null&&s.target>
n+o+.5&&Math.abs(e-(n+o))<1.5||s!==null&&!s.smooth&&((a=s.lowMaxes)!=null&&a.some(u=>Math.abs(e-u)<1.5))?"clampedReadBac\
k":l!==null&&Math.abs(e-l)<1.5?"clampedEcho":"external"}var sg=e=>e==="smooth"||e==="smoothFinishing";function su({kind:e,
offset:t,command:n,target:o}){return e!=="spurious"&&e!=="readBack"&&e!=="clampedReadBack"&&n?.index!=null&&n.phase!=="q\
ueued"&&!sg(n.phase)&&!St(t,n.lastTargetOffset)&&!St(t,o())&&e!=="clampedEcho"}var Fs=40;function lu(e){let t=e[e.length-
1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<Fs;)n--;if(n<0)return!1;let o=e[n],r=n-1;for(;r>=0&&o.t-
e[r].t<Fs;)r--;if(r<0)return!1;let s=e[r],l=(t.offset-o.offset)/(t.t-o.t),a=(o.offset-s.offset)/(o.t-s.t);return l*a>=0&&
Math.abs(l)>=2*Math.abs(a)&&Math.abs(l)-Math.abs(a)>=.8}function au(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.
length-2;for(;n>=0&&t.t-e[n].t<Fs;)n--;if(n<0)return!1;let o=e[n];return Math.abs(t.offset-o.offset)/(t.t-o.t)>=.05}var ho,go=()=>{if(ho!==void 0)return ho;if(typeof navigator>"u")return ho=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))
return ho=!0;let e=navigator.maxTouchPoints;return ho=navigator.platform==="MacIntel"&&e!==void 0&&e>0},Xs,lg=()=>Xs!==void 0?
Xs:Xs=go()&&typeof CSS<"u"&&typeof CSS.supports=="function"&&CSS.supports("overflow-anchor: auto"),cu=()=>!go()||lg();var Tn={capture:!0,passive:!0},Lr=class{constructor(t){this.host=t,this._touch=null,this.inMotion=()=>this._touch!==null&&
this._touch.phase!=="lateFling",this.dragging=()=>{var n;return((n=this._touch)==null?void 0:n.phase)==="down"&&this._touch.
moved},this.tail=()=>{var n;return((n=this._touch)==null?void 0:n.phase)==="tail"?this._touch.moved?"fling":"tap":null},
this.onScroll=({isScrolling:n,ownReadBack:o,moved:r,external:s})=>{var l,a,u;return n&&((l=this._touch)==null?void 0:l.phase)===
"tail"?this._openTail(this._touch.moved||!o,!1):((a=this._touch)==null?void 0:a.phase)==="lateFling"&&(this.host.now()>this.
_touch.until?this._touch=null:s&&n&&r&&this._openTail(!0,!1)),!o&&n&&r&&((u=this._touch)==null?void 0:u.phase)==="down"?
(this._touch.moved=!0,!0):!1},this.touchStart=()=>{this.end(),this._touch={phase:"down",moved:!1}},this.touchEnd=()=>{var n;
let o=((n=this._touch)==null?void 0:n.phase)==="down"&&this._touch.moved;this.end(),this._openTail(o,o)},this.end=()=>{var n;
let o=this.host.getWindow();((n=this._touch)==null?void 0:n.phase)==="tail"&&o!=null&&o.clearTimeout(this._touch.timerId),
this._touch=null},this.listen=n=>{let o=()=>this.touchStart(),r=()=>this.touchEnd();return n.addEventListener("touchstar\
t",o,Tn),n.addEventListener("touchend",r,Tn),n.addEventListener("touchcancel",r,Tn),()=>{n.removeEventListener("touchsta\
rt",o,Tn),n.removeEventListener("touchend",r,Tn),n.removeEventListener("touchcancel",r,Tn),this.end()}},this._openTail=(n,o)=>{
let r=this.host.getWindow();if(r==null)return;this.end();let s={phase:"tail",moved:n,awaitingFling:o,timerId:r.setTimeout(
()=>{if(this.host.tailStillMoving()){this._openTail(s.moved,s.awaitingFling);return}this._touch=s.awaitingFling?{phase:"\
lateFling",until:this.host.now()+1e3}:null,this.host.onTailClosed()},150)};this._touch=s}}get touch(){return this._touch}};var uu=e=>{let{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},fu=e=>{let t=new Set;return{schedule:n=>{let o=e.
requestAnimationFrame(()=>{t.delete(o),n()});t.add(o)},cancel:()=>{t.forEach(n=>e.cancelAnimationFrame(n)),t.clear()}}},
ag=e=>e,Ds=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),r=Math.min(e.endIndex+t,e.count-1)-n+
1,s=new Array(r);for(let l=0;l<r;l++)s[l]=n+l;return s},Rr=(e,t)=>{let n=e.scrollElement;if(!n)return;let o=e.targetWindow;
if(!o)return;let r=a=>{let{width:u,height:m}=a;t({width:Math.round(u),height:Math.round(m)})};if(r(uu(n)),!o.ResizeObserver)
return()=>{};let s=fu(o),l=new o.ResizeObserver(()=>{let a=()=>{r(uu(n))};e.options.useAnimationFrameWithResizeObserver?
s.schedule(a):a()});return l.observe(n,{box:"content-box"}),()=>{l.unobserve(n),s.cancel()}},mu={passive:!0};var cg=typeof window>"u"?!0:"onscrollend"in window,ug=(e,t,n)=>{let o=e.scrollElement;if(!o)return;let r=e.targetWindow;
if(!r)return;let s=e.options.useScrollendEvent&&cg,l=0,a=s?null:ru(r,()=>t(n(o),!1),e.options.isScrollingResetDelay),u=f=>()=>{
l=n(o),a?.(),t(l,f)},m=u(!0),d=u(!1);return o.addEventListener("scroll",m,mu),s&&o.addEventListener("scrollend",d,mu),()=>{
o.removeEventListener("scroll",m),s&&o.removeEventListener("scrollend",d),a?.cancel()}},Nr=(e,t)=>ug(e,t,n=>{let{horizontal:o,
isRtl:r}=e.options;return o?n.scrollLeft*(r&&-1||1):n.scrollTop});var Js=(e,t,n)=>{if(n.options.useCachedMeasurements){let o=n.indexFromElement(e),r=n.options.getItemKey(o);return n.itemSizeCache.
get(r)??n.options.estimateSize(o)}if(t?.borderBoxSize){let o=t.borderBoxSize[0];if(o)return Math.round(o[n.options.horizontal?
"inlineSize":"blockSize"])}if(!t){let o=n.indexFromElement(e),r=n.options.getItemKey(o),s=n.itemSizeCache.get(r);if(s!==
void 0)return s}return e[n.options.horizontal?"offsetWidth":"offsetHeight"]},mg=(e,{adjustments:t=0,behavior:n},o)=>{var r;
let{scrollElement:s,options:l}=o,a=e+t,u=l.horizontal&&l.isRtl&&s!==null&&"ownerDocument"in s;(r=s?.scrollTo)==null||r.call(
s,{[l.horizontal?"left":"top"]:u?-a:a,behavior:n})};var Br=mg,du=(e,t)=>e==="smooth"?t?"smoothLanded":"smooth":"instant",yo=e=>e?.phase==="smooth"||e?.phase==="smoothLanded";
function dg(e,t,n,o){if(t===0)return!1;let r=o(0),s=new Set,l=0;for(;l<e;){let u=n(l);if(u===r)break;s.add(u),l++}let a=e-
l;if(a===0||a>=t)return!1;for(let u=0;u<a;u++)if(o(u)!==n(l+u))return!1;for(let u=a;u<t;u++)if(s.has(o(u)))return!1;return!0}
var An=class{constructor(t){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=
null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,
this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.
pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=
!1,this._iosGesture=new Lr({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let n=this.scrollState;
if(n?.phase!=="queued"||this.pendingWrite!==null)return!1;let o=this._readElementOffset();return o===null||this._lastElementOffset===
null||Math.abs(o-this._lastElementOffset)<1?!1:(this._lastElementOffset=o,n.samples=[...n.samples??[],{t:this.now(),offset:o}],
!0)},onTailClosed:()=>{let n=this.scrollState;n?.phase==="queued"&&au(n.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(
!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this.
_clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var n,o,r;return((r=(o=(n=this.targetWindow)==
null?void 0:n.performance)==null?void 0:o.now)==null?void 0:r.call(o))??Date.now()},this.observer=(()=>{let n=null,o=null,
r=!1,s=!1,l=new Set,a=()=>{if(n)return n;let m=this.targetWindow;if(!m||!m.ResizeObserver)return null;let d=o=fu(m);return n=
new m.ResizeObserver(f=>{let h=()=>{let p={sync:!1};this._resizeBatch=p;try{f.forEach(u)}finally{this._resizeBatch=null,
p.notify&&(this.notify(p.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(
null))}};if(this.options.useAnimationFrameWithResizeObserver)d.schedule(h);else{r=!0;try{h()}finally{r=!1}}})},u=m=>{let d=m.
target,f=this.indexFromElement(d);if(!d.isConnected){this.observer.unobserve(d);for(let[h,p]of this.elementsCache)if(p===
d){this.elementsCache.delete(h);break}return}this.isIndexInRange(f)&&this.shouldMeasureDuringScroll(f)&&this.resizeItem(
f,this.options.measureElement(d,m,this))};return{disconnect:()=>{var m;(m=a())==null||m.disconnect(),o?.cancel(),l.clear(),
s=!1,n=null,o=null},observe:m=>{let d=a();if(d){if(!r){d.observe(m,{box:"border-box"});return}l.add(m),s||(s=!0,o?.schedule(
()=>{s=!1,l.forEach(f=>{f.isConnected&&n?.observe(f,{box:"border-box"})}),l.clear()}))}},unobserve:m=>{var d;l.delete(m),
(d=a())==null||d.unobserve(m)}}})(),this.range=null,this.setOptions=n=>{var o;let r={debug:!1,initialOffset:0,overscan:1,
paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:ag,rangeExtractor:Ds,onChange:()=>{},
measureElement:Js,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],
lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,
useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(let d in n){let f=n[d];
f!==void 0&&(r[d]=f)}let s=this.options,l=null,a=null,u=!1;if(s!==void 0&&s.enabled&&r.enabled&&r.anchorTo==="end"&&this.
scrollElement!==null){let d=s.count,f=r.count,h=this.getMeasurements(),p=((o=this._singleLaneMeasurements)==null?void 0:
o.items)??h,y=_=>nu(p[_]),k=d>0?y(0):null,b=d>0?y(d-1):null;if(f!==d||d>0&&f>0&&(r.getItemKey(0)!==k||r.getItemKey(f-1)!==
b)){u=!0;let _=d>0?this.getVirtualItemForOffset(this.getScrollOffset())??h[0]:null;_&&(l=[_.key,this.getScrollOffset()-_.
start]);let T=r.followOnAppend===!0?"auto":r.followOnAppend||null;T&&f>0&&this.isAtEnd(s.scrollEndThreshold)&&(d===0||r.
getItemKey(f-1)!==b)&&(f>d||dg(d,f,y,r.getItemKey))&&(a=T)}}this.options=r,u&&(this.pendingMin=0,this.itemSizeCacheVersion++);
let m=null;if(l&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[d,f]=l,h=this.getMeasurements(),{count:p,
getItemKey:y}=this.options,k=0;for(;k<p&&y(k)!==d;)k++;if(k<p){let b=h[k];if(b){let M=Math.max(0,b.start+f);!a&&M!==this.
scrollOffset&&(m=M-this.scrollOffset,this.scrollOffset=M)}}}a?this.pendingScrollAnchor={kind:"follow",behavior:a}:m!==null&&
(this._canWriteScroll()?this.pendingScrollAnchor={kind:"anchor",delta:m}:(this._holdOffset+=m,this._followOffsetTarget(m)))},
this.notify=n=>{var o,r;(r=(o=this.options).onChange)==null||r.call(o,this,n)},this.maybeNotify=jt(()=>(this.calculateRange(),
[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),n=>{this.notify(n)},{key:!1,
debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:
null]}),this.cleanup=()=>{var n;this.unsubs.filter(Boolean).forEach(o=>o()),this.unsubs=[],this.observer.disconnect(),this.
rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,
(n=this._momentumStop)==null||n.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=
0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=
null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{var n;let o=this.options.enabled?this.options.getScrollElement():
null;if(this.scrollElement!==o){if(this.cleanup(),!o){this.maybeNotify();return}this.scrollElement=o,this.scrollElement&&
"ownerDocument"in this.scrollElement?this.targetWindow=this.scrollElement.ownerDocument.defaultView:this.targetWindow=((n=
this.scrollElement)==null?void 0:n.window)??null,this.elementsCache.forEach(s=>{this.observer.observe(s)}),this.unsubs.push(
this.options.observeElementRect(this,s=>{this.scrollRect=s,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(
this,(s,l)=>{var a,u,m,d;let f=l?this._elementMaxScrollOffset():null,h=this._reportedOverscroll;this._reportedOverscroll=
s<0||f!==null&&s>f+1;let p=s;this._lastElementOffset=p,s=this._toLayoutOffset(s);let y=this._classifyScrollEvent(s,l,f);
if(y==="spurious")return;y==="readBack"?s=this.pendingWrite.target:y==="clampedReadBack"&&((a=this.scrollState)==null?void 0:
a.index)!=null&&s<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=s:su({kind:y,offset:s,command:this.scrollState,
target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==
null&&Math.abs(s-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let k=this.getScrollOffset(),b=this.
scrollDirection;this.scrollDirection=l?k===s?this.scrollDirection:k<s?"forward":"backward":null,this.scrollOffset=s,this.
isScrolling=l;let M=this.scrollState;if(M?.phase==="queued"&&y==="external"&&l)if(h||this._reportedOverscroll)M.samples=
[];else{let w=this.now();M.samples=[...(M.samples??[]).filter(_=>w-_.t<=200),{t:w,offset:p}],(b!==null&&this.scrollDirection!==
b||lu(M.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:l,ownReadBack:y==="readBack",moved:s!==
k,external:y==="external"&&((u=this.scrollState)==null?void 0:u.phase)!=="smooth"&&((m=this.scrollState)==null?void 0:m.
phase)!=="smoothFinishing"})&&((d=this.scrollState)==null?void 0:d.phase)==="queued"&&(this.scrollState=null),this._flushHoldIfReady(
!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),"addEventListener"in this.scrollElement&&this.
unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();
let r=this.pendingScrollAnchor;this.pendingScrollAnchor=null,r&&this.scrollElement&&this.options.enabled&&(r.kind==="anc\
hor"?this._canWriteScroll()?yo(this.scrollState)&&!St(this.getScrollOffset()-r.delta,this.scrollState.lastTargetOffset)||
(this._followOffsetTarget(r.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=r.delta,this._followOffsetTarget(
r.delta),this.notify(!1)):this.scrollToEnd({behavior:r.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},
this._classifyScrollEvent=(n,o,r)=>{var s;return iu({offset:n,isScrolling:o,elementMax:r,holdOffset:this._holdOffset,scrollOffset:this.
scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:((s=this._clampedAdjustment)==null?void 0:s.maxAtWrite)??null})},
this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())
return;let{target:n,maxAtWrite:o}=this._clampedAdjustment,r=this.getMaxScrollOffset();r>o+.5&&(this._clampedAdjustment=n>
r+.5?{target:n,maxAtWrite:r}:null,this._scrollToOffset(n))},this._writeAwaitingCommand=()=>{let n=this.scrollState;if(n===
null||n.phase!=="queued")return;let{behavior:o}=n;this.getMeasurements();let r=this.getScrollStateTarget(n);n.lastTargetOffset=
r,this._clampedAdjustment=null,n.phase=du(o,n.index!=null&&St(r,this.getScrollOffset())),this._scrollToOffset(r,{behavior:o}),
this.scheduleScrollReconcile()},this._readElementOffset=()=>{let n=this.scrollElement;if(n==null)return null;let{horizontal:o,
isRtl:r}=this.options;return typeof n.scrollTop=="number"?o?n.scrollLeft*(r&&-1||1):n.scrollTop:typeof n.scrollY=="numbe\
r"?o?n.scrollX:n.scrollY:null},this._canWriteScroll=()=>!(go()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,
this._flushHoldIfReady=n=>{var o;if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||
((o=this.scrollState)==null?void 0:o.phase)==="smooth")return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<
0&&(this.scrollOffset=0),this.notify(n);let r=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=
this._clampedBy(r),this._scrollToOffset(r)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.
scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?"width":"height"]):(this.scrollRect=null,0),
this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==
"function"?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=
jt(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,
this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(n,o,r,s,l,a,u,m)=>(this.prevLanes!==void 0&&this.prevLanes!==
a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:n,paddingStart:o,scrollMargin:r,getItemKey:s,
enabled:l,lanes:a,laneAssignmentMode:u,gap:m}),{key:!1}),this.isIndexInRange=n=>n>=0&&n<this.options.count,this.getMeasurements=
jt(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:n,paddingStart:o,scrollMargin:r,getItemKey:s,enabled:l,
lanes:a,laneAssignmentMode:u,gap:m},d)=>{var f;let h=this.itemSizeCache;if(!l)return this.measurementsCache=[],this._singleLaneMeasurements=
null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>n)for(let w of this.laneAssignments.
keys())w>=n&&this.laneAssignments.delete(w);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.
measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=
null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,
this.measurementsCache.forEach(w=>{this.itemSizeCache.set(w.key,w.size)}));let p=this.lanesSettling?0:this.pendingMin??0;
if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===n&&(this.lanesSettling=!1),a===1){let w=n*2,
_=(f=this._singleLaneMeasurements)==null?void 0:f.flat;if(!_||_.length<w){let N=new Float64Array(w);_&&p>0&&N.set(_.subarray(
0,p*2)),_=N}let T=p===0?new Array(n):this._singleLaneMeasurements.items.slice(),P;if(p===0)P=o+r;else{let N=p-1;P=_[N*2]+
_[N*2+1]+m}for(let N=p;N<n;N++){let fe=s(N);T[N]=fe;let ot=h.get(fe),pe=typeof ot=="number"?ot:this.options.estimateSize(
N);_[N*2]=P,_[N*2+1]=pe,P+=pe+m}this._singleLaneMeasurements={flat:_,items:T};let F=ou(T,_);return this.measurementsCache=
F,F}let y=this.measurementsCache.slice(0,p),k=new Array(a).fill(void 0),b=new Float64Array(a),M=0;for(let w=0;w<p;w++){let _=y[w];
_&&(k[_.lane]===void 0&&M++,k[_.lane]=w,b[_.lane]=_.end)}for(let w=p;w<n;w++){let _=s(w),T=this.laneAssignments.get(w),P,
F,N=u==="estimate"||h.has(_);if(T!==void 0&&this.options.lanes>1){P=T;let ve=k[P],ee=ve!==void 0?y[ve]:void 0;F=ee?ee.end+
m:o+r}else if(M===a){let ve=0,ee=b[0],le=k[0];for(let hn=1;hn<a;hn++){let Xi=b[hn];(Xi<ee||Xi===ee&&k[hn]<le)&&(ve=hn,ee=
Xi,le=k[hn])}P=ve,F=ee+m,N&&this.laneAssignments.set(w,P)}else P=w%this.options.lanes,F=o+r,N&&this.laneAssignments.set(
w,P);let fe=h.get(_),ot=typeof fe=="number"?fe:this.options.estimateSize(w),pe=F+ot;y[w]={index:w,start:F,size:ot,end:pe,
key:_,lane:P},k[P]===void 0&&M++,k[P]=w,b[P]=pe}return this.measurementsCache=y,y},{key:!1,debug:()=>this.options.debug}),
this.calculateRange=jt(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+
this.options.scrollMargin],(n,o,r,s,l)=>{if(n.length===0||o===0)return this.range=null,null;let a=Math.max(l-o,0);return this.
range=pg(n,o,Math.min(r,a),s,s===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},
{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=jt(()=>{let n=null,o=null,r=this.calculateRange();return r&&
(n=r.startIndex,o=r.endIndex),this.maybeNotify.updateDeps([this.isScrolling,n,o]),[this.options.rangeExtractor,this.options.
overscan,this.options.count,n,o,this.options.lanes]},(n,o,r,s,l,a)=>s===null||l===null?[]:n({startIndex:s,endIndex:l,overscan:o,
count:r,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=n=>{let o=this.options.indexAttribute,r=n.
getAttribute(o);return r?parseInt(r,10):(console.warn(`Missing attribute name '${o}={index}' on measured element.`),-1)},
this.shouldMeasureDuringScroll=n=>{var o;if(!yo(this.scrollState))return!0;let r=this.scrollState.index??((o=this.getVirtualItemForOffset(
this.scrollState.lastTargetOffset))==null?void 0:o.index);if(r!==void 0&&this.range){let s=Math.max(this.options.overscan,
Math.ceil((this.range.endIndex-this.range.startIndex)/2)),l=Math.max(0,r-s),a=Math.min(this.options.count-1,r+s);return n>=
l&&n<=a}return!0},this.measureElement=n=>{if(!n){this.elementsCache.forEach((l,a)=>{l.isConnected||(this.observer.unobserve(
l),this.elementsCache.delete(a))});return}let o=this.indexFromElement(n);if(!this.isIndexInRange(o))return;let r=this.options.
getItemKey(o),s=this.elementsCache.get(r);s!==n&&(s&&this.observer.unobserve(s),this.observer.observe(n),this.elementsCache.
set(r,n)),n.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(o)&&this.resizeItem(o,this.
options.measureElement(n,void 0,this))},this.resizeItem=(n,o)=>{var r,s,l;if(!this.isIndexInRange(n))return;(r=this._resizeBatch)!=
null&&r.sync&&this.getMeasurements();let a,u,m,d=(s=this._singleLaneMeasurements)==null?void 0:s.flat;if(this.options.lanes===
1&&d!=null)m=this.options.getItemKey(n),u=d[n*2],a=d[n*2+1];else{let p=this.measurementsCache[n];if(!p)return;m=p.key,u=
p.start,a=p.size}let f=this.itemSizeCache.get(m)??a,h=o-f;if(h!==0){let p=this.options.anchorTo==="end"&&!yo(this.scrollState)&&
this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,y=p?this._getLayoutTotalSize():0,k=this.getScrollOffset(),
M=!this.itemSizeCache.has(m)?u<k:u+f<=k&&this.scrollDirection!=="backward",w=!yo(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange!==
void 0?this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[n]??{index:n,key:m,start:u,size:a,end:u+a,
lane:0},h,this):M);(this.pendingMin===null||n<this.pendingMin)&&(this.pendingMin=n),this.itemSizeCache.set(m,o),this.itemSizeCacheVersion++;
let _=!1;if(this._awaitingCommandReadBack()||(p?_=this.applyScrollAdjustment(this._getLayoutTotalSize()-y):w&&(_=this.applyScrollAdjustment(
h))),this._resizeBatch){this._resizeBatch.notify=!0,(l=this._resizeBatch).sync||(l.sync=_);return}this.notify(_),this._noteClampMax(),
this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=jt(()=>[this.getVirtualIndexes(),this.getMeasurements(),
this._holdOffset],(n,o,r)=>{let s=[];for(let l=0,a=n.length;l<a;l++){let u=n[l],m=o[u];s.push(r===0?m:{...m,start:m.start-
r,end:m.end-r})}return s},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=n=>{var o;let r=this.getMeasurements();
if(r.length===0)return;let s=(o=this._singleLaneMeasurements)==null?void 0:o.flat,l=this.options.lanes===1&&s!=null,a=pu(
0,r.length-1,l?u=>s[u*2]:u=>Bs(r[u]).start,n);return Bs(r[a])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())
return;let n=this._elementMaxScrollOffset();if(n===null)return;let o=this.pendingWrite,r=Math.max(n,0)+this._holdOffset;
if(r>=o.target)return;let s=o.lowMaxes??(o.lowMaxes=[]);s[s.length-1]!==r&&s.push(r)},this.getMaxScrollOffset=()=>(this.
_elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=n=>{var o;let r=n+this._holdOffset;return((o=this.pendingScrollAnchor)==
null?void 0:o.kind)==="anchor"&&(r+=this.pendingScrollAnchor.delta),r},this._elementMaxScrollOffset=()=>{let n=this.scrollElement;
if(n===null)return null;if("scrollHeight"in n)return this.options.horizontal?n.scrollWidth-n.clientWidth:n.scrollHeight-
n.clientHeight;if("document"in n){let o=n.document.documentElement;return this.options.horizontal?o.scrollWidth-n.innerWidth:
o.scrollHeight-n.innerHeight}return null},this._momentumStop=null,this._stopMomentum=n=>{let o=this.scrollElement,r=this.
targetWindow;if(o===null||r===null)return;let s="document"in o?o.document.scrollingElement:o;if(!s?.style)return;if(this.
_momentumStop){this._momentumStop.done=n;return}let{style:l}=s,a=this.options.horizontal?"overflow-x":"overflow-y",u=l.getPropertyValue(
a),m=l.getPropertyPriority(a),d=()=>this.options.horizontal?s.clientHeight:s.clientWidth,f=d();if(l.setProperty(a,"hidde\
n","important"),d()!==f){l.setProperty(a,u,m);return}let h={restore:()=>l.getPropertyValue(a)!=="hidden"||l.getPropertyPriority(
a)!=="important"?!1:(l.setProperty(a,u,m),!0),done:n};this._momentumStop=h,r.requestAnimationFrame(()=>r.requestAnimationFrame(
()=>{this._momentumStop===h&&(this._momentumStop=null,h.restore()&&h.done())}))},this._clampedBy=n=>{let o=this._elementMaxScrollOffset();
if(o===null)return null;let r=o+this._holdOffset;return n>r+.5?{target:n,maxAtWrite:r}:null},this.getVirtualDistanceFromEnd=
()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=
()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(n=this.options.scrollEndThreshold)=>this.
getDistanceFromEnd()<=n,this.getOffsetForAlignment=(n,o,r=0)=>{if(!this.scrollElement)return 0;let s=this.getSize(),l=this.
getScrollOffset();o==="auto"&&(o=n>=l+s?"end":"start"),o==="center"?n+=(r-s)/2:o==="end"&&(n-=s);let a=this.getMaxScrollOffset();
return Math.max(Math.min(a,n),0)},this.getOffsetForIndex=(n,o="auto")=>{n=Math.max(0,Math.min(n,this.options.count-1));let r=this.
getSize(),s=this.getScrollOffset(),l=this.getMeasurements()[n];if(!l)return;if(o==="auto")if(l.end>=s+r-this.options.scrollPaddingEnd)
o="end";else if(l.start<=s+this.options.scrollPaddingStart)o="start";else return[s,o];if(o==="end"&&n===this.options.count-
1){let u=this.getMaxScrollOffset(),m=u-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(m,
u),0),o]}let a=o==="end"?l.end+this.options.scrollPaddingEnd:l.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(
a,o,l.size),o]},this.scrollToOffset=(n,{align:o="start",behavior:r="auto"}={})=>{this._startScroll({index:null,align:o},
this.getOffsetForAlignment(n,o),r,"absolute")},this.scrollToIndex=(n,{align:o="auto",behavior:r="auto"}={})=>{n=Math.max(
0,Math.min(n,this.options.count-1));let s=this.getOffsetForIndex(n,o);if(!s)return;let[l,a]=s;this._startScroll({index:n,
align:a},l,r,"absolute")},this.scrollBy=(n,{behavior:o="auto"}={})=>{let r=this.getOffsetForAlignment((this.getCommandWrittenOffset()??
this.getScrollOffset())+n,"start");this._startScroll({index:null,align:"start"},r,o,"relative")},this.scrollToEnd=({behavior:n="\
auto"}={})=>{if(this.options.count>0){this._startScroll({index:this.options.count-1,align:"end",toEnd:!0},Math.max(this.
getMaxScrollOffset(),0),n,"absolute");return}this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:n})},
this.cancelScroll=()=>{this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=
null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=
()=>{var n,o;let r=this.getMeasurements(),s;if(r.length===0)s=this.options.paddingStart;else if(this.options.lanes===1){
let l=r.length-1,a=(n=this._singleLaneMeasurements)==null?void 0:n.flat;a!=null?s=a[l*2]+a[l*2+1]:s=((o=r[l])==null?void 0:
o.end)??0}else{let l=Array(this.options.lanes).fill(null),a=r.length-1;for(;a>=0&&l.some(u=>u===null);){let u=r[a];l[u.lane]===
null&&(l[u.lane]=u.end),a--}s=Math.max(...l.filter(u=>u!==null))}return Math.max(s-this.options.scrollMargin+this.options.
paddingEnd,0)},this.takeSnapshot=()=>{let n=[];if(this.itemSizeCache.size===0)return n;let o=this.getMeasurements();for(let r of o)
r&&this.itemSizeCache.has(r.key)&&n.push({index:r.index,key:r.key,start:r.start,size:r.size,end:r.end,lane:r.lane});return n},
this._scrollToOffset=(n,{adjustments:o,behavior:r}={})=>{let s={target:n+(o??0),smooth:r==="smooth"};return this.pendingWrite=
s,this.options.scrollToFn(n-this._holdOffset,{behavior:r,adjustments:o},this),s},this.getCommandWrittenOffset=()=>this.scrollState!==
null&&this.pendingWrite!==null&&!this.pendingWrite.smooth?this.pendingWrite.target:null,this._awaitingCommandReadBack=()=>{
let n=this.getCommandWrittenOffset();return!(go()&&this._iosGesture.dragging())&&n!==null&&!St(n,this.getScrollOffset())},
this._followOffsetTarget=n=>{this.scrollState!==null&&this.scrollState.index==null&&(this.scrollState.lastTargetOffset+=
n)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,
this.notify(!1)},this.setOptions(t)}get scrollAdjustments(){return 0}applyScrollAdjustment(t,n){if(t===0)return!1;if(this.
_followOffsetTarget(t),this._canWriteScroll()){let o=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(o+t);
let r=this._scrollToOffset(o,{adjustments:t,behavior:n});return this.scrollOffset!==null&&(this.pendingWrite===r&&(this.
scrollOffset+=t),this.scrollOffset<0&&(this.scrollOffset=0)),!0}else return this._holdOffset+=t,this.scrollOffset!==null&&
(this.scrollOffset+=t),!0}scheduleScrollReconcile(){if(!this.targetWindow){this.scrollState=null;return}this.rafId==null&&
(this.rafId=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()}))}getScrollStateTarget(t){
let n=t.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:t.index!=null?this.getOffsetForIndex(t.index,t.align):void 0;return n?
n[0]:t.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.
startedAt>5e3){this.scrollState=null;return}if(this.scrollState.phase==="queued"){this.scheduleScrollReconcile();return}
this.getMeasurements();let o=this.getScrollStateTarget(this.scrollState),r=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?
3:2,s=o!==this.scrollState.lastTargetOffset;if(!s&&St(o,this.getScrollOffset())){if(this.scrollState.phase==="smooth"?this.
scrollState.phase="smoothLanded":this.scrollState.phase==="smoothFinishing"&&(this.scrollState.phase="instant"),this.scrollState.
stableFrames++,this.scrollState.stableFrames>=r){this.getScrollOffset()!==o&&this._scrollToOffset(o,{behavior:"auto"}),this.
scrollState=null;return}}else if(this.scrollState.stableFrames=0,s){let l=this.getSize()||600,a=Math.abs(o-this.getScrollOffset()),
u=yo(this.scrollState)&&a>l;this.scrollState.lastTargetOffset=o,u?this.scrollState.phase="smooth":this.scrollState.phase===
"smooth"?this.scrollState.phase="smoothFinishing":this.scrollState.phase==="smoothLanded"&&(this.scrollState.phase="inst\
ant"),this._scrollToOffset(o,{behavior:u?"smooth":"auto"})}this.scheduleScrollReconcile()}_startScroll(t,n,o,r){this.pendingScrollAnchor=
null,this._clampedAdjustment=null;let s=this._iosGesture.tail();if(r==="absolute"&&s!==null){if(s==="fling"&&cu()){this.
_stopMomentum(()=>{let l=this.scrollState;l?.phase!=="queued"||this._iosGesture.tail()!=="fling"||this._reportedOverscroll||
(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...t,startedAt:this.
now(),lastTargetOffset:n,stableFrames:0,phase:"queued",behavior:o,samples:[]},this.scheduleScrollReconcile();return}this.
_iosGesture.end()}this.scrollState={...t,startedAt:this.now(),lastTargetOffset:n,stableFrames:0,behavior:o,phase:du(o,t.
index!=null&&St(n,this.getScrollOffset()))},this._scrollToOffset(n,{behavior:o}),this.scheduleScrollReconcile()}},pu=(e,t,n,o)=>{
for(;e<=t;){let r=(e+t)/2|0,s=n(r);if(s<o)e=r+1;else if(s>o)t=r-1;else return r}return e>0?e-1:0};function fg(e,t,n){let o=0;
for(;o<=t;){let r=(o+t)/2|0,s=e[r*2];if(s<n)o=r+1;else if(s>n)t=r-1;else return r}return o>0?o-1:0}function pg(e,t,n,o,r){
let s=e.length-1;if(e.length<=o)return{startIndex:0,endIndex:s};if(o===1&&r!==null){let m=fg(r,s,n),d=m,f=n+t;for(;d<s&&
r[d*2]+r[d*2+1]<f;)d++;return{startIndex:m,endIndex:d}}let a=pu(0,s,m=>e[m].start,n),u=a;if(o===1)for(;u<s&&e[u].end<n+t;)
u++;else if(o>1){let m=Array(o).fill(0);for(;u<s&&m.some(f=>f<n+t);){let f=e[u];m[f.lane]=f.end,u++}let d=Array(o).fill(
n+t);for(;a>=0&&d.some(f=>f>=n);){let f=e[a];d[f.lane]=f.start,a--}a=Math.max(0,a-a%o),u=Math.min(s,u+(o-1-u%o))}return{
startIndex:a,endIndex:u}}function hg(e){return t=>{let n=Ds(t);return e<0||e>=t.count||n.includes(e)?n:e<n[0]?[e,...n]:[...n,e]}}function hu(e){let{
scroller:t,order:n,height:o,header:r,keep:s}=e,[,l]=Gn((f,h)=>f+1,0),a=Pe(()=>f=>n[f],[n]),u=Pe(()=>hg(s),[s]),m={count:n.
length,getScrollElement:()=>t.current,estimateSize:f=>o(n[f]),getItemKey:a,rangeExtractor:u,overscan:8,scrollMargin:r,scrollPaddingStart:r,
initialOffset:e.offset,observeElementRect:Rr,observeElementOffset:Nr,scrollToFn:Br,onChange:()=>l(null)},d=$(null);return d.
current??=new An(m),d.current.setOptions(m),Ke(()=>d.current?._didMount(),[]),Ke(()=>d.current?._willUpdate()),d.current}var gg=32,$s={network:-1,offset:0};function gu(){return i(E,{children:[i(tu,{}),me.value.length?i(yg,{}):i(jc,{})]})}function yg(){
let e=$(null),[t,n,o]=[me.value,we.value,v.value],r=Xt.value,s=Pe(Qc,[]),l=Math.round(gg*s),a=hu({scroller:e,order:t,height:d=>Zc(
n[d],s),header:l,keep:r.row,offset:$s.network===o.place?$s.offset:0});wg(e,a),kg(a),Ke(()=>()=>{$s={network:o.place,offset:a.
scrollOffset??0}},[o.place]);let u=xg(),m=kt.value.length;return i("div",{class:`list columns-${m}`,role:"grid",ref:e,"a\
ria-label":c(`browse.list-of-${o.itemKind}`),"aria-multiselectable":"true","aria-rowcount":t.length+1,"aria-colcount":m+
2,onKeyDown:d=>Yc(d,bg(a)),onFocusIn:vg,children:[i(Gc,{activeColumn:r.row<0?r.column:-1}),i("div",{role:"rowgroup",class:"\
list-body",style:{height:`${a.getTotalSize()}px`},children:a.getVirtualItems().map(({index:d,key:f,start:h,size:p})=>i(eu,
{item:n[t[d]],row:d,top:h-l,height:p,activeColumn:d===r.row?r.column:-1,tick:u},f))})]})}function bg(e){let t=e.range;return t?
Math.max(1,t.endIndex-t.startIndex-1):10}function vg(e){let t=e.target,n=t.closest("[data-row]")?.dataset.row;if(n===void 0||
t.dataset.column===void 0)return;Tr(Number(n),Number(t.dataset.column));let o=me.peek()[Number(n)];o!==void 0&&(U.value=
v.peek().nodeOf(o))}function wg(e,t){let n=Ts.value,o=$(n),{row:r,column:s}=Xt.value;Ke(()=>{if(n===o.current)return;o.current=
n,r>=0&&t.scrollToIndex(r);let l=`[data-row="${r}"] [data-column="${s}"]`;e.current?.querySelector(l)?.focus({preventScroll:!0})})}
function kg(e){re(()=>{let t=!0;return W(()=>{let n=B.value;if(t||n?.what!=="item"||n.kind!==v.peek().itemKind){t=!1;return}
let o=me.peek().indexOf(n.position);o<0||(Tr(o,1),e.scrollToIndex(o,{align:"auto"}))})},[])}function xg(){let e=$(-1);return(t,n,o)=>{
let r=me.peek(),[s,l]=[Math.min(e.current,t),Math.max(e.current,t)];o&&n&&s>=0?Cn(r.slice(s,l+1)):Re(r[t],n),e.current=t}}var bo=O(!1),Gt=O(null),Ln=O(!1);function Fr(e=null){Gt.value=e,bo.value=!0}function Sg(){let e=ge.value;Xe([]),fr(c("browse.selection-cleared",{n:e.positions.size}),()=>{ge.value=e})}function yu(){
let{kind:e,positions:t}=ge.value;if(!t.size)return null;let n=_e.value,[o,r]=n.size?[v.value.itemKind,n]:[e,t],s=c(`brow\
se.selected-${o}`,{n:r.size});return i("div",{class:"selection-bar",id:"selection-bar",role:"group","aria-label":c("brow\
se.selection"),children:[i("span",{class:"selection-count",role:"status",children:[i(L,{n:r.size,text:s,rows:()=>({title:s,
kind:"items",itemKind:o,positions:[...r]})}),n.size?null:i("span",{class:"muted",children:c("browse.selected-not-here")})]}),
i(x,{class:"button quiet","aria-label":c("browse.clear-selection"),title:c("browse.clear-selection"),onClick:Sg,children:i(
z,{name:"close"})}),i("div",{class:"selection-actions",children:[i(x,{title:c("browse.neighbours-help"),disabled:!n.size,
onClick:Pc,children:c("browse.neighbours")}),i(x,{class:"button primary",onClick:()=>Fr({what:"selection"}),children:[i(
z,{name:"download"}),c("browse.take-away")]})]})]})}var _g={list:gu,filters:Xc,clusters:Ic};function bu(){let e=Te.value,t=_g[e],n=[{value:"list",text:c("browse.list")},{value:"\
filters",text:c("browse.filters"),badge:Rt.value.length},{value:"clusters",text:c("browse.clusters")}];return i("aside",
{class:"panel browse","aria-label":c("browse.title"),children:[i(qc,{}),i(yr,{label:c("browse.title"),choices:n,chosen:e,
choose:o=>{Te.value=o}}),i(br,{value:e,class:`browse-${e}`,children:i(t,{})},e),i(yu,{})]})}function _t(e,t){return{x:(e.x-t.x)*t.scale+t.width/2,y:(e.y-t.y)*t.scale+t.height/2}}function Rn(e,t){return{x:(e.x-t.width/
2)/t.scale+t.x,y:(e.y-t.height/2)/t.scale+t.y}}function ke(e){return{x:e.width/2-e.x*e.scale,y:e.height/2-e.y*e.scale}}function Et(e,t=0){
let n=(e.width/2+t)/e.scale,o=(e.height/2+t)/e.scale;return{left:e.x-n,top:e.y-o,right:e.x+n,bottom:e.y+o}}function ct(e,t,n){
let[o,r,s,l]=[1/0,1/0,-1/0,-1/0];for(let a of e)t[a]<o&&(o=t[a]),t[a]>s&&(s=t[a]),n[a]<r&&(r=n[a]),n[a]>l&&(l=n[a]);return o<=
s?{left:o,top:r,right:s,bottom:l}:null}function vu(e,t,n){let[o,r]=[n.x-t.x,n.y-t.y],s=o*o+r*r||1,l=((e.x-t.x)*o+(e.y-t.
y)*r)/s,a=Math.min(1,Math.max(0,l));return Math.hypot(e.x-t.x-a*o,e.y-t.y-a*r)}function wu(e,t,n,o){let{width:r,height:s}=t,
l=Math.min(1,r/640),[a,u]=[n.left*l,n.right*l],m=Math.max(r-a-u,40),d=Math.max(s-n.top-n.bottom,40),f=Math.min(m/Math.max(
e.right-e.left,1),d/Math.max(e.bottom-e.top,1),o);return{scale:f,x:(e.left+e.right)/2+(u-a)/2/f,y:(e.top+e.bottom)/2+(n.
bottom-n.top)/2/f,width:r,height:s}}var vo=class{constructor(t=1/0,n=Float64Array,o=Uint32Array){let r=t!==1/0;this.ids=r?new o(t):[],this.values=r?new n(t):
[],this.capacity=t,this.length=0}clear(){this.length=0}push(t,n){if(this.length===this.capacity)throw new RangeError("Qu\
eue is at capacity.");let o=this.length++;for(;o>0;){let r=o-1>>1,s=this.values[r];if(n>=s)break;this.ids[o]=this.ids[r],
this.values[o]=s,o=r}this.ids[o]=t,this.values[o]=n}pop(){if(this.length===0)return;let t=this.ids,n=this.values,o=t[0],
r=--this.length;if(r>0){let s=t[r],l=n[r],a=0,u=r>>1;for(;a<u;){let m=(a<<1)+1,d=m+1,f=m+(+(d<r)&+(n[d]<n[m]));if(n[f]>=
l)break;t[a]=t[f],n[a]=n[f],a=f}t[a]=s,n[a]=l}return o}peek(){return this.length>0?this.ids[0]:void 0}peekValue(){return this.
length>0?this.values[0]:void 0}shrink(){Array.isArray(this.ids)&&(this.ids.length=this.length),Array.isArray(this.values)&&
(this.values.length=this.length)}};var ku=[Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array],
Vs=3,wo=class e{static from(t,n=0){if(n%8!==0)throw new Error("byteOffset must be 8-byte aligned.");if(!t||t.byteLength===
void 0||"buffer"in t)throw new Error("Data must be an instance of ArrayBuffer or SharedArrayBuffer.");let[o,r]=new Uint8Array(
t,n+0,2);if(o!==251)throw new Error("Data does not appear to be in a Flatbush format.");let s=r>>4;if(s!==Vs)throw new Error(
`Got v${s} data when expected v${Vs}.`);let l=ku[r&15];if(!l)throw new Error("Unrecognized array type.");let[a]=new Uint16Array(
t,n+2,1),[u]=new Uint32Array(t,n+4,1);return new e(u,a,l,void 0,t,n)}constructor(t,n=16,o=Float64Array,r=ArrayBuffer,s,l=0){
if(t===void 0)throw new Error("Missing required argument: numItems.");if(isNaN(t)||t<=0)throw new Error(`Unexpected numI\
tems value: ${t}.`);this.numItems=+t,this.nodeSize=Math.min(Math.max(+n,2),65535),this.byteOffset=l;let a=t,u=a;this._levelBounds=
[a*4];do a=Math.ceil(a/this.nodeSize),u+=a,this._levelBounds.push(u*4);while(a!==1);this.ArrayType=o,this.IndexArrayType=
u<16384?Uint16Array:Uint32Array;let m=ku.indexOf(o),d=u*4*o.BYTES_PER_ELEMENT;if(m<0)throw new Error(`Unexpected typed a\
rray class: ${o}.`);let f=o,h=this.IndexArrayType;if(s)this.data=s,this._boxes=new f(s,l+8,u*4),this._indices=new h(s,l+
8+d,u),this._pos=u*4,this.minX=this._boxes[this._pos-4],this.minY=this._boxes[this._pos-3],this.maxX=this._boxes[this._pos-
2],this.maxY=this._boxes[this._pos-1];else{let p=this.data=new r(8+d+u*this.IndexArrayType.BYTES_PER_ELEMENT);this._boxes=
new f(p,8,u*4),this._indices=new h(p,8+d,u),this._pos=0,this.minX=1/0,this.minY=1/0,this.maxX=-1/0,this.maxY=-1/0,new Uint8Array(
p,0,2).set([251,(Vs<<4)+m]),new Uint16Array(p,2,1)[0]=this.nodeSize,new Uint32Array(p,4,1)[0]=t}this._queue=new vo}add(t,n,o=t,r=n){
let s=this._pos,l=s>>2,a=this._boxes;return this._indices[l]=l,a[s]=t,a[s+1]=n,a[s+2]=o,a[s+3]=r,this._pos=s+4,t<this.minX&&
(this.minX=t),n<this.minY&&(this.minY=n),o>this.maxX&&(this.maxX=o),r>this.maxY&&(this.maxY=r),l}finish(){if(this._pos>>
2!==this.numItems)throw new Error(`Added ${this._pos>>2} items when expected ${this.numItems}.`);let t=this._boxes;if(this.
numItems<=this.nodeSize){t[this._pos++]=this.minX,t[this._pos++]=this.minY,t[this._pos++]=this.maxX,t[this._pos++]=this.
maxY;return}let{numItems:n,minX:o,minY:r,nodeSize:s,_indices:l,_levelBounds:a}=this,u=this.maxX-o||1,m=this.maxY-r||1,d=new Int32Array(
n),f=65535,h=f/u,p=f/m;for(let k=0,b=0;k<n;k++){let M=t[b++],w=t[b++],_=t[b++],T=t[b++],P=h*((M+_)/2-o)|0,F=p*((w+T)/2-r)|
0;d[k]=Pg(P,F)}Mg(d,t,l,0,n-1,s);let y=n*4;for(let k=0,b=0;k<a.length-1;k++){let M=a[k];for(;b<M;){let w=b,_=t[b++],T=t[b++],
P=t[b++],F=t[b++];for(let N=1;N<s&&b<M;N++)_=Math.min(_,t[b++]),T=Math.min(T,t[b++]),P=Math.max(P,t[b++]),F=Math.max(F,t[b++]);
l[y>>2]=w,t[y++]=_,t[y++]=T,t[y++]=P,t[y++]=F}}this._pos=y}search(t,n,o,r,s){if(this._pos!==this._boxes.length)throw new Error(
"Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,_indices:u,nodeSize:m}=this,d=this.numItems*4,
f=l.length-4,h=a.length-1,p=[],y=[],k=!1;for(;f!==void 0;){let b=Math.min(f+m*4,a[h]),M=f>=d;if(k)this._collectContained(
f,b,h,d,y,s);else for(let w=f;w<b;w+=4){let _=l[w];if(o<_)continue;let T=l[w+1];if(r<T)continue;let P=l[w+2];if(t>P)continue;
let F=l[w+3];if(n>F)continue;let N=u[w>>2]|0;if(M){let fe=+(t<=_&&n<=T&&o>=P&&r>=F);p.push(N|fe,h-1)}else(s===void 0||s(
N,_,T,P,F))&&y.push(N)}h=p.pop(),f=p.pop(),f!==void 0&&(k=(f&1)===1,f&=-2)}return y}_collectContained(t,n,o,r,s,l){let a=this.
_boxes,u=this._indices,m=t;for(let f=o;f>0;f--)m=u[m>>2];let d=Math.min(m+(n-t)*this.nodeSize**o,r);if(l===void 0)for(;m<
d;m+=4)s.push(u[m>>2]|0);else for(;m<d;m+=4){let f=u[m>>2]|0;l(f,a[m],a[m+1],a[m+2],a[m+3])&&s.push(f)}}collides(t,n,o,r,s){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,
_indices:u,nodeSize:m}=this,d=this.numItems*4,f=l.length-4,h=a.length-1,p=[];for(;f!==void 0;){let y=Math.min(f+m*4,a[h]),
k=f>=d;for(let b=f;b<y;b+=4){let M=l[b];if(o<M)continue;let w=l[b+1];if(r<w)continue;let _=l[b+2];if(t>_)continue;let T=l[b+
3];if(n>T)continue;let P=u[b>>2]|0;if(k)p.push(P,h-1);else if(s===void 0||s(P,M,w,_,T))return!0}h=p.pop(),f=p.pop()}return!1}neighbors(t,n,o=1/0,r=1/0,s){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,
_indices:u,_queue:m,nodeSize:d}=this,f=this.numItems*4,h=d*4,p=[],y=r*r,k=o===1,b=y;for(m.push(l.length-4<<1,0);m.length;){
let M=m.ids[0];if(M&1){if(m.pop(),p.push(M>>1),p.length===o)break;continue}m.pop();let w=M>>1,_=w<f,T=Math.min(w+h,Eg(w,
a));for(let P=w;P<T;P+=4){let F=l[P],N=l[P+1],fe=l[P+2],ot=l[P+3],pe=Math.max(Math.max(F-t,t-fe),0),ve=Math.max(Math.max(
N-n,n-ot),0),ee=pe*pe+ve*ve;if(ee>b)continue;let le=u[P>>2]|0;_?(s===void 0||s(le))&&(m.push(le<<1|1,ee),k&&ee<b&&(b=ee)):
m.push(le<<1,ee)}}return m.clear(),p}};function Eg(e,t){let n=0,o=t.length-1;for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+1}return t[n]}
function Mg(e,t,n,o,r,s){let l=[o,r];for(;l.length;){let a=l.pop()||0,u=l.pop()||0;if(a-u<=s&&Math.floor(u/s)>=Math.floor(
a/s))continue;let m=e[u],d=e[u+a>>1],f=e[a],h=m>d!=m>f?m:d<m!=d<f?d:f,p=u-1,y=a+1;for(;;){do p++;while(e[p]<h);do y--;while(e[y]>
h);if(p>=y)break;Og(e,t,n,p,y)}l.push(u,y,y+1,a)}}function Og(e,t,n,o,r){let s=e[o];e[o]=e[r],e[r]=s;let l=4*o,a=4*r,u=t[l],
m=t[l+1],d=t[l+2],f=t[l+3];t[l]=t[a],t[l+1]=t[a+1],t[l+2]=t[a+2],t[l+3]=t[a+3],t[a]=u,t[a+1]=m,t[a+2]=d,t[a+3]=f;let h=n[o];
n[o]=n[r],n[r]=h}function Pg(e,t){let n=e^t,o=65535^n,r=65535^(e|t),s=e&(t^65535),l=n|o>>1,a=n>>1^n,u=r^(r>>1^o&s>>1),m=s^
(n&r>>1^s>>1);return n=l&l>>2^a&a>>2,o=l&a>>2^a&(l^a)>>2,r=u^(l&u>>2^a&m>>2),s=m^(a&u>>2^(l^a)&m>>2),l=n&n>>4^o&o>>4,a=n&
o>>4^o&(n^o)>>4,u=r^(n&r>>4^o&s>>4),m=s^(o&r>>4^(n^o)&s>>4),r=u^(l&u>>8^a&m>>8),s=m^(a&u>>8^(l^a)&m>>8),r^=r>>1,s^=s>>1,
n=e^t,o=s|65535^(n|r),n=(n|n<<8)&16711935,n=(n|n<<4)&252645135,n=(n|n<<2)&858993459,n=(n|n<<1)&1431655765,o=(o|o<<8)&16711935,
o=(o|o<<4)&252645135,o=(o|o<<2)&858993459,o=(o|o<<1)&1431655765,((o<<1|n)>>>0)-2147483648}var Cg=26e3,Ig=.32,Tg=1.25,Ag=3;function _u(e,t,n,o){let r=[...e].filter(([m,d])=>m>=0&&d.length>=Ag),s=[...e.values()].
flat();if(!r.length)return[];let l=Lg(s,t,n,o),a=Math.max(Tg*o,1.6*l.step),u=new Float32Array(l.columns*l.rows);for(let m of e.
values())xu(u,l,m,t,n,a);return r.map(([m,d])=>{let f=new Float32Array(u.length);xu(f,l,d,t,n,a);for(let h=0;h<f.length;h+=
1)f[h]=Math.min(f[h],2)-.9*(u[h]-f[h])-Ig;return{community:m,members:d,rings:Bg(f,l)}})}function Eu(e,t,n,o){let r=.5*o,
s=ct([...e.values()].flat(),t,n),[l,a]=[s.left-r,s.right+r];return[...e].filter(([u])=>u>=0).map(([u,m])=>{let d=ct(m,t,
n),[f,h]=[d.top-r,d.bottom+r],[p,y,k,b]=[l+r,a-r,f+r,h-r];return{community:u,members:m,rings:[{points:[p,f,y,f,a,k,a,b,y,
h,p,h,l,b,l,k]}]}})}function Lg(e,t,n,o){let{left:r,top:s,right:l,bottom:a}=ct(e,t,n),u=2.5*o,[m,d]=[l-r+2*u,a-s+2*u],f=Math.
max(o/3,Math.sqrt(m*d/Cg));return{left:r-u,top:s-u,step:f,columns:Math.ceil(m/f)+1,rows:Math.ceil(d/f)+1}}function xu(e,t,n,o,r,s){
let{step:l,columns:a,rows:u}=t,m=Math.ceil(s/l);for(let d of n){let[f,h]=[(o[d]-t.left)/l,(r[d]-t.top)/l],[p,y]=[Math.round(
f),Math.round(h)];for(let k=Math.max(0,y-m);k<=Math.min(u-1,y+m);k+=1)for(let b=Math.max(0,p-m);b<=Math.min(a-1,p+m);b+=
1){let M=((b-f)**2+(k-h)**2)*l*l/(s*s);M<1&&(e[k*a+b]+=(1-M)**2)}}}var Rg=[[],[[0,3]],[[1,0]],[[1,3]],[[2,1]],[[0,3],[2,
1]],[[2,0]],[[2,3]],[[3,2]],[[0,2]],[[1,0],[3,2]],[[1,2]],[[3,1]],[[0,1]],[[3,0]],[]];function Su(e,t,n,o){let r=n*e.columns+
t;return o===0?2*r:o===2?2*(r+e.columns):2*(o===3?r:r+1)+1}function Ng(e,t,n){let o=n>>1,r=n%2?o+t.columns:o+1,s=e[o]/(e[o]-
e[r]),l=o%t.columns+(n%2?0:s),a=Math.floor(o/t.columns)+(n%2?s:0);return[t.left+l*t.step,t.top+a*t.step]}function Bg(e,t){
let n=new Map,{columns:o,rows:r}=t;for(let s=0;s<r-1;s+=1)for(let l=0;l<o-1;l+=1){let a=s*o+l,u=+(e[a]>0)+2*+(e[a+1]>0)+
4*+(e[a+o+1]>0)+8*+(e[a+o]>0);for(let[m,d]of Rg[u])n.set(Su(t,l,s,m),Su(t,l,s,d))}return Fg(n).map(s=>({points:s.flatMap(
l=>Ng(e,t,l))}))}function Fg(e){let t=[];for(let n of e.keys()){let o=[],r=n;for(;r!==void 0&&e.has(r);){o.push(r);let s=e.
get(r);e.delete(r),r=s}o.length>5&&t.push(o)}return t}function Xr(e,{points:t}){let n=t.length/2,o=s=>{let l=2*(s%n);return[
t[l],t[l+1]]},r=s=>{let[[l,a],[u,m]]=[o(s),o(s+1)];return[(l+u)/2,(a+m)/2]};e.moveTo(...r(n-1));for(let s=0;s<n;s+=1)e.quadraticCurveTo(
...o(s),...r(s));e.closePath()}function Xg(e){return e.size?e.layouts.map(({name:t})=>t):[]}var Y1=S(()=>{let e=yt.value;return Xg(v.value).includes(e)?
e:Ae.value?.name??"map"});function Mu(e){return e?.name==="timeline"||e?.name==="years"}function Ou(e,t,n){let o=new Map;for(let h=0;h<e.length;h+=1){let[p,y]=o.get(e[h])??[1/0,-1/0];o.set(e[h],[Math.min(p,t[h]),
Math.max(y,t[h])])}let r=n/2,s=[...o.keys()].filter(Boolean).sort((h,p)=>h-p),l=Dg(s,o,n),a=(h,p)=>({year:h,left:p-r,right:p-
r+l}),u=[],m=[];s.forEach((h,p)=>{let y=o.get(h)[0],k=s[p-1];if(p&&h-k>3)m.push(y-r-l);else if(p)for(let b=k+1;b<h;b+=1)
u.push(a(b,y-(h-b)*l));u.push(a(h,y))});let d=o.get(0),f=d?{year:0,left:d[0]-r,right:d[1]+r}:null;return{columns:u,lane:f,
gaps:m}}function Dg(e,t,n){let o=1/0;for(let s=1;s<e.length;s+=1){let[l,a]=[e[s-1],e[s]],u=(t.get(a)?.[0]??0)-(t.get(l)?.[0]??
0);o=Math.min(o,u/Math.min(a-l,3))}let r=t.get(e[0]);return Number.isFinite(o)?o:(r?r[1]-r[0]:0)+2*n}var Jg=[1,2,5,10,20,
25,50,100];function ko({columns:e},t,n){let o=({year:a,left:u,right:m})=>({year:a,x:(u+m)/2});if(!e.length)return[];let r=(e[0].
right-e[0].left)*t,s=Jg.find(a=>a*r>=n)??100,l=[];for(let a of e.filter(({year:u})=>u%s===0).map(o)){let u=l.at(-1);(!u||
(a.x-u.x)*t>=n*.8)&&l.push(a)}return l.length?l:[o(e[0])]}var ut=O({width:0,height:0});function $g(e,{width:t,height:n}){let o=Math.max(e.right-e.left,1),r=Math.max(e.bottom-e.top,
1),s=(l,a)=>Math.min(t/l,n/a);return s(r,o)>1.15*s(o,r)}var Vg=S(()=>{let{width:e,height:t}=ut.value;return e&&t?Math.min(
2,Math.max(.5,Math.round(2*t/e)/2)):1});function zg(e,t,n){let o=.8*n*(t.right-t.left)/Math.max(t.bottom-t.top,1),r=Math.
min(Kg,Math.max(1,o));return Float64Array.from(e,s=>s*r)}var Kg=4;function*Wg(e){for(let t=0;t<e.size;t+=1)yield t}var ye=S(
()=>{let[e,t]=[v.value,Ae.value],[n,o]=[t.x,t.y],r=Mu(t),s=Vg.value,l=ct(Wg(e),n,o);l&&r?o=zg(o,l,s):l&&$g(l,{width:1,height:s})&&
([n,o]=[o,n]);let a=Hg(e.size,n,o),u=Ug(e.size,n,o,a),m=r?Ou(e.year,n,u):null;return{network:e,layout:t.name,x:n,y:o,index:a,
spacing:u,axis:m}});function Hg(e,t,n){if(!e)return null;let o=new wo(e);for(let r=0;r<e;r+=1)o.add(t[r],n[r]);return o.
finish(),o}function Ug(e,t,n,o){let r=[];for(let l=0;l<e;l+=Math.ceil(e/250)){let a=o?.neighbors(t[l],n[l],1,1/0,u=>u!==
l)??[];for(let u of a)r.push(Math.hypot(t[l]-t[u],n[l]-n[u]))}let s=r.filter(l=>l>0).sort((l,a)=>l-a);return s[s.length>>
1]??60}var Dr=S(()=>{let[e,t]=[v.value,bt.value];return t==="strength"?e.strength:t==="pagerank"?e.measures.pagerank??e.
occurrences:e.occurrences}),qg=S(()=>{let e=Dr.value,t=0;for(let n=0;n<e.length;n+=1)t=Math.max(t,e[n]);return Float32Array.
from(e,n=>t?Math.sqrt(Math.max(n,0)/t):0)}),jg=S(()=>{let[e,t]=[v.value,Dr.value],{occurrences:n,strength:o}=e;return Int32Array.
from({length:e.size},(r,s)=>s).sort((r,s)=>t[s]-t[r]||n[s]-n[r]||o[s]-o[r]||r-s)}),Gg=S(()=>q.value.item),Mt=S(()=>q.value.
edge),Oe=S(()=>{let[e,t]=[v.value,Gg.value];return Uint8Array.from(e.item,n=>t[n])}),De=S(()=>{let e=Oe.value;return jg.
value.filter(t=>e[t])}),Yg=S(()=>{let{network:e,x:t,y:n}=ye.value,o=Mt.value,{from:r,to:s,weight:l}=e,a=Int32Array.from(
{length:e.edges},(m,d)=>d).filter(m=>o[m]),u=new Float32Array(e.edges);for(let m of a)u[m]=Math.hypot(t[r[m]]-t[s[m]],n[r[m]]-
n[s[m]]);return a.sort((m,d)=>l[d]-l[m]||u[m]-u[d]||m-d)}),Pu=S(()=>{let{community:e}=v.value,t=new Map;for(let n of De.
value){let o=t.get(e[n]);o?o.push(n):t.set(e[n],[n])}return t}),Qg=S(()=>{let{x:e,y:t,spacing:n,axis:o,layout:r}=ye.value;
return o?r==="years"?Eu(Pu.value,e,t,n):[]:_u(Pu.value,e,t,n)}),mt=S(()=>({...ye.value,shares:qg.value,nodes:De.value,edges:Yg.
value,outlines:Qg.value,shaded:vt.value}));function je({shares:e,spacing:t},n,o){let r=t*o,s=Math.min(3.5,Math.max(1.3,.3*
r));return Math.min(Math.max(r*(.1+.17*e[n]),s*(1+e[n])),22)}var zs={left:40,right:64,top:32,bottom:52},Zg=24,ey=4,ty=90,xo=null,Jr=!0;function Ks(e){xo=e,Jr=!0}function de(){let{width:e,
height:t}=ut.peek(),{x:n,y:o}=xo?.getViewPosition()??{x:0,y:0};return{scale:xo?.getScale()??1,x:n,y:o,width:e,height:t}}
function Yt(){xo?.redraw()}function ny(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function Qt({x:e,
y:t,scale:n},o){let r=o&&!ny()&&{duration:250,easingFunction:"easeInOutQuad"};xo?.moveTo({position:{x:e,y:t},scale:n,animation:r})}
function Cu(){return Math.min(ey,ty/Math.max(ye.peek().spacing,1))}function Iu(e){let{x:t,y:n,axis:o,spacing:r}=ye.peek(),
s=ct(e,t,n);if(!s)return null;let l=s.right>s.left||s.bottom>s.top?.8*r:0,a={left:s.left-l,top:s.top-l,right:s.right+l,bottom:s.
bottom+l},u=o?{...zs,top:zs.top+Zg}:zs;return wu(a,ut.peek(),u,Cu())}function So(){return Ws()?.scale??1}function Ws(){return Iu(
De.peek())}function Hs(e,t){let n=Iu(e);n&&Qt(n,t)}function Ot(e=!0){Hs(De.peek(),e)}function Us(){Jr=ut.peek().width===
0,Jr||Ot(!1)}function Tu(){Jr&&ut.peek().width>0&&Ue.peek()>=0&&Us()}function Zt(e){let t=de();Qt({...t,scale:Au(t.scale*
e)},!0)}function Au(e){let t=So();return Math.min(Math.max(e,.25*Math.min(t,1)),4*Math.max(Cu(),t))}function Lu(){let e=de(),
t=Au(e.scale);t!==e.scale&&Qt({...e,scale:t},!1)}function Ru(e,t){let n=de();Qt({x:n.x+e/n.scale,y:n.y+t/n.scale,scale:n.
scale},!1)}function $r(e){let{x:t,y:n}=ye.peek(),o=de(),r=_t({x:t[e],y:n[e]},o);r.x>60&&r.x<o.width-60&&r.y>60&&r.y<o.height-
60||Qt({x:t[e],y:n[e],scale:o.scale},!0)}var oy=2;function en(e,t=""){let n=ge.peek();Xe(e);let o=n.positions.size;if(o<oy)return;let r=c("map.selection-replaced",
{n:o});fr(t?`${t} ${r}`:r,()=>{ge.value=n})}var _o=O(""),Nu=60,ry={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},iy={"+":()=>Zt(1.3),"=":()=>Zt(
1.3),"-":()=>Zt(1/1.3),0:()=>Ot()};function Fu(e){if(e.ctrlKey||e.metaKey||e.altKey)return;let t=ry[e.key];(t?sy(t,e.shiftKey):
ly(e))&&e.preventDefault()}function sy([e,t],n){return n?cy(e,t):Ru(Nu*e,Nu*t),!0}function ly(e){let t=iy[e.key];if(t)t();else
return e.key==="Enter"||e.key===" "?ay(e.key===" "):!1;return!0}function ay(e){let t=U.peek()>=0?U.peek():Le.peek();if(t<
0)return!1;let n=ue(v.peek(),t);if(e){Re(n.position);let o=_e.peek().has(n.position)?"map.walk-selected":"map.walk-unsel\
ected";return _o.value=c(o,{label:n.label}),!0}return en([n.position]),_n(n),!0}function cy(e,t){let n=U.peek()>=0?U.peek():
Le.peek(),r=n>=0&&Oe.peek()[n]?my(n,e,t):De.peek()[0]??-1;if(r<0){_o.value=c("map.walk-end");return}U.value=r,$r(r),_o.value=
uy(r)}function uy(e){let t=v.peek(),n=t.edgesOf(e).filter(o=>Mt.peek()[o]).length;return c("map.walk",{label:ue(t,e).label,
n})}function my(e,t,n){let o=v.peek(),r=[...o.edgesOf(e)].filter(l=>Mt.peek()[l]).map(l=>rt(o,l,e)),s=Bu(r,e,t,n);return s>=
0?s:Bu(De.peek(),e,t,n)}function Bu(e,t,n,o){let{x:r,y:s}=ye.peek(),[l,a]=[-1,1/0];for(let u of e){let[m,d]=[r[u]-r[t],s[u]-
s[t]],f=m*n+d*o,h=Math.abs(m*o-d*n);if(u===t||f<=0||h>f)continue;let p=f+.8*h;p<a&&([l,a]=[u,p])}return l}var qs=600;function Eo(e,t){let n=[...e.edgesOf(t)].filter(r=>Mt.value[r]),o=n.map(r=>rt(e,r,t));return{nodes:new Set([t,
...o]),edges:n.slice(0,qs),centre:t,fade:.72}}function Xu(e,t,n){if(t.size===1)return Eo(e,[...t][0]);let o=[];for(let r of t){
if(o.length>=qs)break;for(let s of e.edgesOf(r))e.from[s]!==r||!Mt.value[s]||t.has(e.to[s])&&o.push(s)}return o.sort((r,s)=>r-
s),{nodes:t,edges:o.slice(0,qs),centre:-1,fade:n}}function*Du(e,t){for(let n=0;n<e.size;n+=1)t(n)&&(yield n)}var Ge=S(()=>{
let[e,t]=[v.value,Oe.value],n=[..._e.value].map(o=>e.nodeOf(o));return new Set(n.filter(o=>o>=0&&t[o]))}),dy=S(()=>{let[
e,t,{found:n}]=[v.value,Oe.value,q.value];return n?new Set(Du(e,o=>!!(t[o]&&n[e.item[o]]))):null}),fy=S(()=>{let[e,t,n]=[
v.value,Oe.value,B.value],o=dy.value;if(o)return{nodes:o,edges:[],centre:-1,fade:.72};let r=Le.value;if(r>=0&&t[r])return Eo(
e,r);if(n?.what==="edge"&&n.network===e.place&&n.edge<e.edges)return{nodes:new Set([e.from[n.edge],e.to[n.edge]]),edges:[
n.edge],centre:-1,fade:.72};if(n?.what==="cluster"&&n.network===e.place){let{community:s}=e,l=a=>!!(t[a]&&s[a]===n.community);
return Xu(e,new Set(Du(e,l)),.62)}return Ge.value.size?Xu(e,Ge.value,.5):null}),Pt=S(()=>{let e=U.value;return e>=0&&e<v.
value.size&&Oe.value[e]?Eo(v.value,e):fy.value});var Ye=O(!1),Mo=O({drawn:0,left:0}),Vr=O(new Int32Array);var py=24,Ju=4,hy=5;function Oo(e){let t=mt.peek(),{index:n,x:o,y:r}=t;if(!n)return-1;let s=de(),l=Rn(e,s),a=Oe.peek(),u=(py+
Ju)/s.scale,m=n.neighbors(l.x,l.y,40,u,h=>a[h]>0),[d,f]=[-1,Ju];for(let h of m){let y=Math.hypot(o[h]-l.x,r[h]-l.y)*s.scale-
je(t,h,s.scale);y<=f&&([d,f]=[h,y])}return d}function js(e){let{network:t,x:n,y:o}=mt.peek(),r=de(),s=Rn(e,r),l=u=>{let[
m,d]=[-1,hy/r.scale];for(let f of u){if(!Mt.peek()[f])continue;let[h,p]=[t.from[f],t.to[f]],y=vu(s,{x:n[h],y:o[h]},{x:n[p],
y:o[p]});y<d&&([m,d]=[f,y])}return m},a=l(Pt.peek()?.edges??[]);return a>=0?a:l(Vr.peek())}function Gs(e){return!!(e.ctrlKey||e.metaKey||e.shiftKey)}function zr(e,t){let n=Oo(e);if(n<0)return gy(js(e));let o=ue(
v.peek(),n);if(Gs(t))return Re(o.position);Lt(()=>{en([o.position]),_n(o)})}function gy(e){e>=0?Z({what:"edge",network:v.
peek().place,edge:e}):B.peek()&&Z(null)}function $u(e){let t=Oo(e);if(t<0)return;let n=v.peek();en([...Eo(n,t).nodes].map(
o=>n.item[o]))}function Vu(e){let t=Oo(e);t>=0&&Re(v.peek().item[t])}function yy(e,t){let{left:n,top:o}=t.getBoundingClientRect();
return{x:e.clientX-n,y:e.clientY-o}}function zu(e){let t=0,n=r=>{r.pointerType==="touch"||r.buttons||(cancelAnimationFrame(
t),t=requestAnimationFrame(()=>{let s=yy(r,e),l=Oo(s);U.value=l;let a=l>=0||js(s)>=0;e.classList.toggle("pointing",a)}))},
o=()=>{cancelAnimationFrame(t),U.value=-1};return e.addEventListener("pointermove",n),e.addEventListener("pointerleave",
o),()=>{o(),e.removeEventListener("pointermove",n),e.removeEventListener("pointerleave",o)}}var dt=O(!1),Kr=O("free"),Hu=O(!1),be=null,by=5,vy=2;function Po(e){dt.value=e,Nn()}function Nn(){be=null,Hu.value=!1,Yt()}
function Uu(e){let t=r=>ky(r,e),n=r=>ju(r,e),o=r=>Sy(r,e);return e.addEventListener("pointerdown",t,!0),e.addEventListener(
"pointermove",n),e.addEventListener("pointerup",o),e.addEventListener("pointercancel",Nn),window.addEventListener("keydo\
wn",Wu,!0),()=>{e.removeEventListener("pointerdown",t,!0),e.removeEventListener("pointermove",n),e.removeEventListener("\
pointerup",o),e.removeEventListener("pointercancel",Nn),window.removeEventListener("keydown",Wu,!0)}}function Ku(e){return e instanceof
Element&&e.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=range])")}function wy({key:e,code:t,
ctrlKey:n,metaKey:o,altKey:r}){return n||o||r?!1:e.toLowerCase()==="l"||t==="KeyL"&&!/^[ -~]/.test(e)}function Wu(e){if(document.
querySelector("dialog[open], [role=menu]"))return;if(wy(e)&&!Ku(e.target)&&v.peek().size>0)Po(!dt.peek());else if(e.key===
"Escape"&&be)Nn();else if(e.key==="Escape"&&dt.peek()&&!Ku(e.target))Po(!1);else return;e.preventDefault(),e.stopPropagation()}
function qu(e,t){let{left:n,top:o}=t.getBoundingClientRect();return{x:e.clientX-n,y:e.clientY-o}}function ky(e,t){if(!dt.
peek()||e.button!==0)return;if(e.stopPropagation(),be)return Nn();let n=qu(e,t),o=e.shiftKey||Kr.peek()==="box";be={pointer:e.
pointerId,isBox:o,byShift:e.shiftKey,points:[Rn(n,de())],last:n,length:0},Hu.value=!0,t.setPointerCapture(e.pointerId),U.
value=-1}function ju(e,t){if(be?.pointer!==e.pointerId)return;let n=qu(e,t),o=Math.hypot(n.x-be.last.x,n.y-be.last.y);if(o<
vy)return;let r=Rn(n,de());be.isBox?be.points.splice(1,1/0,...xy(be.points[0],r)):be.points.push(r),be.last=n,be.length+=
o,Yt()}function xy(e,t){return[{x:t.x,y:e.y},t,{x:e.x,y:t.y}]}function Sy(e,t){if(be?.pointer!==e.pointerId)return;ju(e,
t);let{points:n,last:o,length:r,byShift:s}=be;Nn();let l=s?e.ctrlKey||e.metaKey:Gs(e);r<by?zr(o,e):Ey(n,l)}function Gu(e){
let t=new Path2D;for(let{x:n,y:o}of e)t.lineTo(n,o);return t.closePath(),t}var _y=document.createElement("canvas").getContext(
"2d");function Ey(e,t){let n=Gu(e),{x:o,y:r,network:s}=ye.peek(),l=[...De.peek()].filter(m=>_y.isPointInPath(n,o[m],r[m]));
if(!l.length)return Q(c("map.lasso-empty"));let a=new Set(t?_e.peek():[]);for(let m of l)a.add(s.item[m]);let u=My(a.size);
if(!t)return en(a,u);Xe(a),u&&Q(u)}function My(e){return document.querySelector(".panel.browse")?.offsetWidth?"":c("map.\
selected",{n:e})}function Yu(e,t,n){if(!be)return;let{x:o,y:r}=ke(t);e.save(),e.transform(t.scale,0,0,t.scale,o,r);let s=Gu(
be.points);e.fillStyle=e.strokeStyle=n,e.lineWidth=1.5/t.scale,e.lineJoin="round",e.globalAlpha=.1,e.fill(s),e.globalAlpha=
1,e.setLineDash([5/t.scale,4/t.scale]),e.stroke(s),e.restore()}function Bn({id:e,title:t,open:n,wide:o,children:r}){let s=$(null),l=n.value,a=()=>{n.value=!1};return re(()=>{l&&!s.current?.
open&&s.current?.showModal(),l||s.current?.close()},[l]),i("dialog",{class:o?"dialog wide":"dialog",id:e,ref:s,"aria-lab\
elledby":`${e}-title`,onClose:a,onClick:u=>{u.target===u.currentTarget&&Oy(u)&&a()},children:[i("header",{class:"dialog-\
head",children:[i("h2",{id:`${e}-title`,children:t}),i(x,{class:"button tool close","aria-label":c("base.close"),onClick:a,
children:i(z,{name:"close"})})]}),l?r:null]})}function Oy({clientX:e,clientY:t,currentTarget:n}){let{left:o,right:r,top:s,
bottom:l}=n.getBoundingClientRect();return e<o||e>r||t<s||t>l}var Py=11,Cy=24,Ys=S(()=>{let{x:e,y:t,index:n,network:o}=ye.value,r=De.value,s=new Float32Array(o.size),l=new Int32Array(
o.size).fill(-1);r.forEach((p,y)=>{l[p]=y});let a=ct(r,e,t),u=a?Math.hypot(a.right-a.left,a.bottom-a.top)+1:1,m=Dr.value,
d=r.length?Math.max(m[r[0]],0):0;r.forEach((p,y)=>{let k=w=>l[w]>=0&&l[w]<y,[b]=y&&n?n.neighbors(e[p],t[p],1,1/0,k):[],M=b===
void 0?u:Math.hypot(e[p]-e[b],t[p]-t[b]);s[p]=M*(.4+(d?m[p]/d:0))});let f=[...r].map(p=>s[p]).sort((p,y)=>y-p),h=r.length<=
Cy?0:f[Py-1]??0;return{of:s,first:h}});function Qu(e,t){return Ys.value.first*Math.min(1,t/e)**1.75}var Zs='Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',Zu=12,Iy=16,Ty=3,om=34,
em=260,el=120,Ay=14,Co=class{constructor(t){this.room=t}room;cells=new Map;cellsOf({left:t,top:n,right:o,bottom:r}){let s=[];
for(let l=Math.floor(t/64);l<=Math.floor(o/64);l+=1)for(let a=Math.floor(n/64);a<=Math.floor(r/64);a+=1)s.push(l*4096+a);
return s}isFree(t,n=-1){let{room:o}=this;return t.left<o.left||t.top<o.top||t.right>o.right||t.bottom>o.bottom?!1:this.cellsOf(
t).every(r=>(this.cells.get(r)??[]).every(s=>s.owner===n||t.right<=s.left||s.right<=t.left||t.bottom<=s.top||s.bottom<=t.
top))}take(t,n=-2){for(let o of this.cellsOf(t)){let r=this.cells.get(o);r?r.push({...t,owner:n}):this.cells.set(o,[{...t,
owner:n}])}}},tm=document.createElement("canvas").getContext("2d"),Wr=new Map;function tn({size:e,bold:t}){return`${t?"6\
00 ":""}${e}px ${Zs}`}function nn(e,t,n){let o=`${t}/${n}/${e}`,r=Wr.get(o);return r===void 0&&(Wr.size>2e4&&Wr.clear(),
tm.font=tn({size:t,bold:n}),r=tm.measureText(e).width,Wr.set(o,r)),r}function Qs(e,t=om){return e.length>t?`${e.slice(0,
t-1).trimEnd()}…`:e}function Hr(e){let{scene:t,view:n,emphasis:o,room:r}=e,s=new Co(r),l=new Co(r);for(let f of e.covered)
s.take(f);let a=Ry(t,n,r);for(let f of a)l.take(Ny(t,f,n),f);let u=a.length>el?new Co(r):l,m=[],d=Ly();for(let f of d)nm(
m,f,e,s,l,!0);if(!o||o.fade<.6)for(let[f,h]of Dy(t.outlines).entries())Vy(m,h,f<Xy,e,s,u);return By(e,a,d).forEach((f,h)=>{
nm(m,f,e,s,h<Ay?u:l,!1)}),m}function Ly(){return[...new Set([U.value,Le.value])].filter(e=>e>=0)}function Ry({index:e,nodes:t,
x:n,y:o},r,s){if(!e)return[];let[l,a]=[Et(r),h=>h/r.scale],u=l.left+a(s.left-40),m=l.left+a(s.right+40),d=l.top+a(s.top-
20),f=l.top+a(s.bottom+20);return[...t].filter(h=>n[h]>=u&&n[h]<=m&&o[h]>=d&&o[h]<=f)}function Ny(e,t,n){let{x:o,y:r}=_t(
{x:e.x[t],y:e.y[t]},n),s=je(e,t,n.scale)*.8;return{left:o-s,right:o+s,top:r-s,bottom:r+s}}function By(e,t,n){let{emphasis:o,
view:r,whole:s}=e,l=t.filter(d=>!n.includes(d));if(o&&o.fade>=.6)return l.filter(d=>o.nodes.has(d)).slice(0,em);let a=Qu(
r.scale,s),u=Ge.value,m=l.filter(d=>!u.has(d)&&Ys.value.of[d]>=a);return[...l.filter(d=>u.has(d)),...m].slice(0,em)}function nm(e,t,{
scene:n,view:o},r,s,l){let a=Qs(ue(n.network,t).label,l?60:om),u=l||Ge.value.has(t),m=nn(a,Zu,u),d=_t({x:n.x[t],y:n.y[t]},
o),f=je(n,t,o.scale)+Ty,h=Fy(d,f,m),y=h.find(k=>r.isFree(k)&&s.isFree(k,t))??(l?h.find(k=>r.isFree(k))??h[0]:null);!y||!a||
(r.take(y),e.push({text:a,x:y.left,y:(y.top+y.bottom)/2,size:Zu,bold:u,community:null}))}function Fy({x:e,y:t},n,o){let r=Iy/
2,s=(a,u)=>({left:a,right:a+o,top:u-r,bottom:u+r}),l=.7*n;return[s(e+n,t),s(e-n-o,t),s(e-o/2,t+n+r),s(e-o/2,t-n-r),s(e+l,
t-l-r),s(e+l,t+l+r),s(e-l-o,t-l-r),s(e-l-o,t+l+r)]}function tl(e,t){let{label:n}=e.network.communities.find(({number:o})=>o===
t)??{};return n||c("map.cluster",{n:t+1})}var Fn={least:13,most:16,longest:44,short:28},Xy=8;function Dy(e){return[...e].
sort((t,n)=>n.members.length-t.members.length||t.community-n.community)}function Jy(e,t){let n=tl(e,t);if(e.nodes.length<=
el)return Qs(n,Fn.longest);let o=n.split(" · "),[r,s]=o,l=s&&r.length+s.length<Fn.short?`${r} · ${s}`:r;return Qs(l,Fn.
short)}function $y(e,t){let n=Math.sqrt(e.members.length/Math.max(t.nodes.length,1));return Math.round(Fn.least+(Fn.most-
Fn.least)*Math.min(1,1.6*n))}function Vy(e,t,n,{scene:o,view:r},s,l){let a=Jy(o,t.community),u=$y(t,o),m=nn(a,u,!0),d=zy(
t,r);if(!d||!n&&d.right-d.left<m/2)return;let f=u/2+4;if(o.axis){let b=Math.max(d.left,12),M={left:b,right:b+m+4,top:d.top-
2*f,bottom:d.top};if(!s.isFree(M))return;s.take(M),e.push({text:a,x:b,y:d.top-f,size:u,bold:!0,community:t.community});return}
let h=(d.left+d.right)/2,p=[0,-.2,.2].map(b=>(d.top+d.bottom)/2+b*(d.bottom-d.top)),y=[d.top-2-f,d.bottom+2+f],k=o.nodes.
length>el?[...p,...y]:[...y,...p];for(let b of k)for(let M of[0,-.25,.25]){let w=h-m/2+M*(d.right-d.left),_={left:w-4,right:w+
m+4,top:b-f,bottom:b+f};if(!(!s.isFree(_)||!l.isFree(_))){s.take(_),e.push({text:a,x:w,y:b,size:u,bold:!0,community:t.community});
return}}}function zy(e,t){let n=null,o=l=>(l.right-l.left)*(l.bottom-l.top);for(let{points:l}of e.rings){let[a,u,m,d]=[1/0,
1/0,-1/0,-1/0];for(let h=0;h<l.length;h+=2)a=Math.min(a,l[h]),m=Math.max(m,l[h]),u=Math.min(u,l[h+1]),d=Math.max(d,l[h+1]);
let f={left:a,top:u,right:m,bottom:d};(!n||o(f)>o(n))&&(n=f)}if(!n)return null;let r=_t({x:n.left,y:n.top},t),s=_t({x:n.
right,y:n.bottom},t);return{left:r.x,top:r.y,right:s.x,bottom:s.y}}var Je=26,Ur=52,Io={size:12,bold:!1};function To(e,t,n,o){let{x:r}=ke(n);e.strokeStyle=o.line,e.lineWidth=1,e.globalAlpha=
.7,e.beginPath();for(let{x:s}of ko(t,n.scale,Ur)){let l=Math.round(s*n.scale+r)+.5;e.moveTo(l,Je),e.lineTo(l,n.height)}e.
stroke(),e.setLineDash([2,4]),e.beginPath();for(let s of t.gaps){let l=Math.round(s*n.scale+r)+.5;e.moveTo(l,Je),e.lineTo(
l,n.height)}if(e.stroke(),e.setLineDash([]),t.lane){e.globalAlpha=.05,e.fillStyle=o.muted;let s=t.lane.left*n.scale+r;e.
fillRect(s,0,(t.lane.right-t.lane.left)*n.scale,n.height)}e.globalAlpha=1}function qr(e,t,n,o){let{x:r}=ke(n);e.globalAlpha=
.94,e.fillStyle=o.paper,e.fillRect(0,0,n.width,Je),e.globalAlpha=1,e.fillStyle=o.line,e.fillRect(0,Je-1,n.width,1),e.fillStyle=
o.muted,e.font=tn(Io),e.textBaseline="middle";let s=-1/0;if(t.lane){let l=c("map.without-year"),a=nn(l,Io.size,Io.bold),
u=(t.lane.left+t.lane.right)/2*n.scale+r;e.fillText(l,u-a/2,Je/2),s=u+a/2+8}for(let{year:l,x:a}of ko(t,n.scale,Ur)){let u=nn(
String(l),Io.size,Io.bold),m=a*n.scale+r-u/2;m<s||(e.fillText(String(l),m,Je/2),s=m+u+8)}}var sm=4,Ky=.16,Wy=.035,Hy=.3,rm=1200,Uy=500,qy=2500,jy=3,Gy=.7;function Yy(e,t){if(e.edges.length<=rm)return rm;let n=0;
for(let o of e.nodes)n+=t[o];return Math.min(Math.max(jy*n,Uy),qy)}function jr(e,t,n){let{edges:o,network:r}=e,s=Qy(e,t),
l=n?1/0:Yy(e,s),a=[],u=0;for(let d of o)!s[r.from[d]]&&!s[r.to[d]]||(a.length<l?a.push(d):u+=1);let m=Int32Array.from(a);
return{groups:eb(e,m,t.scale),drawn:m,left:u}}function Qy({nodes:e,x:t,y:n,network:o},r){let{left:s,top:l,right:a,bottom:u}=Et(
r),m=new Uint8Array(o.size);for(let d of e)t[d]<s||t[d]>a||n[d]<l||n[d]>u||(m[d]=1);return m}function Zy(e,t){return t>0?
Math.max(1,Math.ceil(sm*Math.sqrt(e/t))):1}function im(e){return .5+.2*e}function eb(e,t,n){let{network:o,x:r,y:s,spacing:l,
nodes:a}=e,{from:u,to:m,weight:d,community:f}=o,h=e.edges.length?d[e.edges[0]]:0,p=new Map,y=new Map;for(let b of t){let[
M,w]=[u[b],m[b]],_=f[M]===f[w]?f[M]:-1,T=Zy(d[b],h),P=Math.hypot(r[M]-r[w],s[M]-s[w]);p.set(_,(p.get(_)??0)+P*im(T));let F=`${_}\
/${T}`,N=y.get(F);N?N.edges.push(b):y.set(F,{community:_,strength:T,edges:[b]})}let k=new Map([[-1,1.5*a.length]]);for(let b of a)
k.set(f[b],(k.get(f[b])??0)+1);return[...y.values()].sort((b,M)=>b.strength-M.strength||b.community-M.community).map(({community:b,
strength:M,edges:w})=>{let _=(k.get(b)??1)*l*l*n,T=Ky/Math.max((p.get(b)??0)/_,1e-6),P=Math.min(Hy,Math.max(Wy,T)),F=(.6+
.6*(M/sm))*(b<0?Gy:1),N=Math.min(.7,P*F);return{community:b,edges:w,opacity:N,width:im(M)}})}var lm=O(0);function tb(){let e=getComputedStyle(document.documentElement),t=n=>e.getPropertyValue(`--${n}`).trim();return{
clusters:Array.from({length:7},(n,o)=>t(`cluster-${o}`)),ink:t("ink"),muted:t("muted"),line:t("line"),paper:t("map"),accent:t(
"accent"),edgeStrength:Number(t("edge-strength"))||1,areaStrength:Number(t("area-strength"))||.08}}var on=S(()=>(lm.value,
tb()));function am(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>{lm.value+=1};e.addEventListener("change",t);
let n=new MutationObserver(t);return n.observe(document.documentElement,{attributeFilter:["data-theme"]}),()=>{e.removeEventListener(
"change",t),n.disconnect()}}function Ee(e,t){return t<0?e.muted:e.clusters[t%7]}var nb={diamond:[4,0,1.22],square:[4,.125,
1.22],triangle:[3,0,1.3]};function Gr(e,t,n,o){if(e==="circle")return[];let[r,s,l]=nb[e];return Array.from({length:r},(a,u)=>{
let m=2*Math.PI*(u/r+s)-Math.PI/2;return[t+l*o*Math.cos(m),n+l*o*Math.sin(m)]})}function Yr(e,t,n,o,r){if(t==="circle"){
e.moveTo(n+r,o),e.arc(n,o,r,0,2*Math.PI);return}Gr(t,n,o,r).forEach(([s,l],a)=>{a?e.lineTo(s,l):e.moveTo(s,l)}),e.closePath()}var ob=56,nl=22,rb=18,Ao=16,Lo={size:12,bold:!1};function cm(e){let[t,n]=[mt.peek(),de()],o=Pt.peek(),r={left:4,top:t.axis?
Je+2:4,right:n.width-4,bottom:n.height-4};return{scene:t,view:n,colours:on.peek(),edges:jr(t,n,Ye.peek()),emphasis:o,labels:Hr(
{scene:t,view:n,emphasis:o,whole:So(),covered:[],room:r}),caption:e?ib(t,n.width):null}}function ib(e,t){let{kind:n,itemKind:o,
size:r,edges:s}=e.network,l=[c(`map.nodes-${o}`,{n:r}),c("map.links",{n:s}),c(`map.size-by-${bt.peek()}`)],{entries:a,height:u}=sb(
e,t);return{title:R.title,subtitle:[I("network",n),...l].join(" · "),clusters:a,source:c("map.picture-source",{version:R.
version}),head:ob,foot:u+nl+Ao}}function sb(e,t){let n=[],[o,r]=[Ao,Ao];for(let{number:s,size:l}of e.network.communities){
let a=`${tl(e,s)} (${A(l)})`,u=rb+nn(a,Lo.size,Lo.bold)+24;o>Ao&&o+u>t&&([o,r]=[Ao,r+nl]),n.push({community:s,text:a,x:o,
y:r}),o+=u}return{entries:n,height:n.length?r+nl/2:0}}function um(e){return`${`${R.title} ${I("network",v.peek().kind)}`.
normalize("NFC").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,80)||"map"}.${e}`}function mm(e,t){let n=document.
createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var dm=80;function Qr(e,t,n,o){if(!t.shaded)return;let{x:r,y:s}=ke(n);for(let{community:l,rings:a}of t.outlines){e.save(),
e.transform(n.scale,0,0,n.scale,r,s),e.beginPath();for(let u of a)Xr(e,u);e.restore(),e.fillStyle=e.strokeStyle=Ee(o,l),
e.globalAlpha=o.areaStrength,e.fill(),e.globalAlpha=2*o.areaStrength,e.lineWidth=1,e.stroke()}e.globalAlpha=1}function Zr(e,t,n,o,r){
for(let{community:s,edges:l,opacity:a,width:u}of o.groups)e.globalAlpha=Math.min(1,a*r.edgeStrength),e.strokeStyle=Ee(r,
s),e.lineWidth=u,pm(e,t,n,l);e.globalAlpha=1}function pm(e,{network:t,x:n,y:o},r,s){let{scale:l}=r,a=ke(r);for(let u=0;u<
s.length;u+=dm){e.beginPath();for(let m of s.slice(u,u+dm)){let[d,f]=[t.from[m],t.to[m]];e.moveTo(n[d]*l+a.x,o[d]*l+a.y),
e.lineTo(n[f]*l+a.x,o[f]*l+a.y)}e.stroke()}}function Ro(e,t,n,o,r){let{network:s,x:l,y:a}=t,{scale:u}=n,m=ke(n),d=Et(n,30);
e.strokeStyle=r.paper;for(let f of o){if(l[f]<d.left||l[f]>d.right||a[f]<d.top||a[f]>d.bottom)continue;let h=je(t,f,u),p=s.
community[f],[y,k]=[l[f]*u+m.x,a[f]*u+m.y];e.fillStyle=Ee(r,p),e.beginPath(),Yr(e,Nt(p),y,k,h),h>2.4&&(e.lineWidth=h>5?2.4:
1.6,e.stroke()),e.fill()}}function ei(e,t,n,{nodes:o,edges:r,centre:s},l){let{community:a}=t.network;e.globalAlpha=Math.
min(.9,Math.max(.16,5/Math.sqrt(r.length||1)/2)),e.strokeStyle=s>=0?Ee(l,a[s]):l.accent,e.lineWidth=r.length===1?2.6:r.length>
150?.9:1.3,pm(e,t,n,r),t.network.directed&&lb(e,t,n,r),e.globalAlpha=1,Ro(e,t,n,[...t.nodes].reverse().filter(u=>o.has(u)),
l)}function lb(e,t,n,o){let{network:r,x:s,y:l}=t,{scale:a}=n,u=ke(n);e.fillStyle=e.strokeStyle,e.globalAlpha=Math.max(e.
globalAlpha,.5),e.beginPath();for(let m of o){let[d,f]=[r.from[m],r.to[m]],h=Math.atan2(l[f]-l[d],s[f]-s[d]),p=je(t,f,a)+
1,y=[s[f]*a+u.x-p*Math.cos(h),l[f]*a+u.y-p*Math.sin(h)];e.moveTo(...y);for(let k of[-.42,.42])e.lineTo(y[0]-8*Math.cos(h+
k),y[1]-8*Math.sin(h+k));e.closePath()}e.fill()}function fm(e,t,n,o,{away:r,width:s,colour:l}){let{x:a,y:u}=t,{scale:m}=n,
d=ke(n),f=Et(n,30);e.strokeStyle=l,e.lineWidth=s,e.beginPath();for(let h of o){if(a[h]<f.left||a[h]>f.right||u[h]<f.top||
u[h]>f.bottom)continue;let[p,y]=[a[h]*m+d.x,u[h]*m+d.y],k=je(t,h,m)+r;e.moveTo(p+k,y),e.arc(p,y,k,0,2*Math.PI)}e.stroke()}
function ti(e,t,n,o){e.globalAlpha=n,e.fillStyle=o.paper,e.fillRect(0,0,t.width,t.height),e.globalAlpha=1}function ni(e,t,n,o,r,s){
let l=o.ink;fm(e,t,n,r,{away:2.6,width:2.2,colour:l});let a=[...new Set(s)].filter(u=>u>=0);fm(e,t,n,a,{away:6,width:1.6,
colour:l})}function oi(e,t,n){e.textBaseline="middle",e.lineJoin="round",e.strokeStyle=n.paper,e.lineWidth=3.5;for(let o of t)
e.font=tn(o),e.globalAlpha=.85,e.strokeText(o.text,o.x,o.y),e.globalAlpha=1,e.fillStyle=o.community===null?n.ink:Ee(n,o.
community),e.fillText(o.text,o.x,o.y)}var ri=2;function gm(e){let{view:t,caption:n,colours:o}=e,r=document.createElement("canvas");r.width=Math.round(ri*t.width),
r.height=Math.round(ri*(t.height+(n?.head??0)+(n?.foot??0)));let s=r.getContext("2d");return s.scale(ri,ri),s.fillStyle=
o.paper,s.fillRect(0,0,r.width,r.height),s.save(),s.translate(0,n?.head??0),s.beginPath(),s.rect(0,0,t.width,t.height),s.
clip(),ab(s,e),s.restore(),n&&cb(s,e,n),new Promise(l=>r.toBlob(l,"image/png"))}function ab(e,t){let{scene:n,view:o,colours:r,
emphasis:s}=t;n.axis&&To(e,n.axis,o,r),Qr(e,n,o,r),Zr(e,n,o,t.edges,r),Ro(e,n,o,[...n.nodes].reverse(),r),s&&(ti(e,o,s.fade,
r),ei(e,n,o,s,r)),ni(e,n,o,r,Ge.peek(),[Le.peek()]),oi(e,t.labels,r),n.axis&&qr(e,n.axis,o,r)}function cb(e,{view:t,colours:n},o){
let r=(l,a,u,m,d,f)=>{e.font=tn({size:m,bold:d}),e.fillStyle=f,e.fillText(l,a,u)};e.textBaseline="middle",r(o.title,16,22,
18,!0,n.ink),r(o.subtitle,16,44,12,!1,n.muted);let s=o.head+t.height;for(let{community:l,text:a,x:u,y:m}of o.clusters)e.
fillStyle=Ee(n,l),e.beginPath(),Yr(e,Nt(l),u+5,s+m,5),e.fill(),r(a,u+18,s+m,Lo.size,Lo.bold,n.ink);r(o.source,16,s+o.foot-
16,11,!1,n.muted)}var bm="http://www.w3.org/2000/svg",ym=80,ub=/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;function K(e,t,n,o=""){
let r=e.ownerDocument.createElementNS(bm,t);for(let[s,l]of Object.entries(n))r.setAttribute(s,typeof l=="number"?Qe(l):l);
return o&&(r.textContent=o.replace(ub," ")),e.append(r),r}function Qe(e){return String(Math.round(e*100)/100)}var ii=class{parts=[];moveTo(t,n){
this.parts.push(`M${Qe(t)} ${Qe(n)}`)}lineTo(t,n){this.parts.push(`L${Qe(t)} ${Qe(n)}`)}quadraticCurveTo(t,n,o,r){this.parts.
push(`Q${Qe(t)} ${Qe(n)} ${Qe(o)} ${Qe(r)}`)}closePath(){this.parts.push("Z")}get text(){return this.parts.join("")}};function vm(e){
let{view:t,caption:n,colours:o}=e,[r,s]=[n?.head??0,n?.foot??0],[l,a]=[t.width,t.height+r+s],u=document.implementation.createDocument(
bm,"svg"),m=u.documentElement;for(let[h,p]of Object.entries({width:l,height:a,viewBox:`0 0 ${l} ${a}`,"font-family":Zs}))
m.setAttribute(h,String(p));n&&K(m,"title",{},n.title),K(m,"rect",{id:"ground",width:l,height:a,fill:o.paper});let d=K(K(
m,"defs",{}),"clipPath",{id:"window"});K(d,"rect",{width:t.width,height:t.height});let f=K(m,"g",{id:"map",transform:`tr\
anslate(0 ${r})`,"clip-path":"url(#window)"});return mb(f,e),db(f,e),fb(f,e),pb(f,e),hb(f,e),gb(f,e),n&&yb(m,e,n),`<?xml\
 version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(u)}
`}function mb(e,{scene:t,view:n,colours:o}){if(!t.axis)return;let r=K(e,"g",{id:"years","font-size":12,fill:o.muted}),{x:s}=ke(
n);for(let{year:l,x:a}of ko(t.axis,n.scale,Ur)){let u=a*n.scale+s;K(r,"line",{x1:u,x2:u,y1:Je,y2:n.height,stroke:o.line}),
K(r,"text",{x:u,y:17,"text-anchor":"middle"},String(l))}}function db(e,{scene:t,view:n,colours:o}){if(!t.shaded)return;let r=K(
e,"g",{id:"areas"}),{x:s,y:l}=ke(n);for(let{community:a,rings:u}of t.outlines){let m=new ii;for(let{points:d}of u){let f=d.
map((h,p)=>h*n.scale+(p%2?l:s));Xr(m,{points:f})}K(r,"path",{d:m.text,fill:Ee(o,a),"fill-opacity":o.areaStrength})}}function wm({
scene:e,view:t},n){let{network:o,x:r,y:s}=e,l=ke(t),a=new ii;for(let u of n){let[m,d]=[o.from[u],o.to[u]];a.moveTo(r[m]*
t.scale+l.x,s[m]*t.scale+l.y),a.lineTo(r[d]*t.scale+l.x,s[d]*t.scale+l.y)}return a.text}function fb(e,t){let{colours:n,edges:o,
emphasis:r}=t,s=K(e,"g",{id:"links",fill:"none"});for(let{community:l,edges:a,opacity:u,width:m}of o.groups){let d=K(s,"\
g",{stroke:Ee(n,l),"stroke-width":m,"stroke-opacity":u*n.edgeStrength*(1-(r?.fade??0))});for(let f=0;f<a.length;f+=ym)K(
d,"path",{d:wm(t,a.slice(f,f+ym))})}}function pb(e,t){let{scene:n,colours:o,emphasis:r}=t;if(!r?.edges.length)return;let{
centre:s,edges:l}=r,a=s>=0?Ee(o,n.network.community[s]):o.accent;K(e,"path",{id:"standing",d:wm(t,l),fill:"none",stroke:a,
"stroke-width":1.3,"stroke-opacity":.6})}function hb(e,{scene:t,view:n,colours:o,emphasis:r}){let s=K(e,"g",{id:"nodes",
stroke:o.paper,"stroke-width":1.2}),l=ke(n),a=Et(n,30),{x:u,y:m,network:d}=t;for(let f of[...t.nodes].reverse()){if(u[f]<
a.left||u[f]>a.right||m[f]<a.top||m[f]>a.bottom)continue;let h=d.community[f],[p,y]=[u[f]*n.scale+l.x,m[f]*n.scale+l.y],
k=je(t,f,n.scale),b=Gr(Nt(h),p,y,k),M={class:"node",fill:Ee(o,h),"fill-opacity":r&&!r.nodes.has(f)?1-r.fade:1},w=b.map(([
T,P])=>`${Qe(T)},${Qe(P)}`).join(" "),_=b.length?K(s,"polygon",{...M,points:w}):K(s,"circle",{...M,cx:p,cy:y,r:k});K(_,"\
title",{},ue(d,f).label)}}function gb(e,{labels:t,colours:n}){let o=K(e,"g",{id:"halos",fill:"none",stroke:n.paper,"stro\
ke-width":3.5,"stroke-opacity":.85,"stroke-linejoin":"round"}),r=K(e,"g",{id:"labels"}),s=({x:l,y:a,size:u,bold:m})=>({x:l,
y:a+.36*u,"font-size":u,"font-weight":m?600:400});for(let l of t){let{community:a,text:u}=l,m=a===null?n.ink:Ee(n,a);K(o,
"text",s(l),u),K(r,"text",{...s(l),fill:m},u)}}function yb(e,{view:t,colours:n},o){let r=K(e,"g",{id:"caption"});K(r,"te\
xt",{x:16,y:28,"font-size":18,"font-weight":600,fill:n.ink},o.title),K(r,"text",{x:16,y:48,"font-size":12,fill:n.muted},
o.subtitle);let s=o.head+t.height;for(let{community:l,text:a,x:u,y:m}of o.clusters){let d=Gr(Nt(l),u+5,s+m,5),f=Ee(n,l);
d.length?K(r,"polygon",{points:d.join(" "),fill:f}):K(r,"circle",{cx:u+5,cy:s+m,r:5,fill:f}),K(r,"text",{x:u+18,y:s+m+4,
"font-size":12,fill:n.ink},a)}K(r,"text",{x:16,y:s+o.foot-12,"font-size":11,fill:n.muted},o.source)}var si=O(!1),ol=O(!0);async function rl(e,t){let n=cm(t),o=e==="png"?await gm(n):new Blob([vm(n)],{type:"image/svg+xml"});
if(!o)return Q(c("map.picture-failed"));mm(o,um(e))}function km(e){si.value=!1,rl(e,ol.peek())}function xm(){return i(Bn,
{id:"picture",title:c("map.picture"),open:si,children:[i("p",{class:"muted",children:c("map.picture-what")}),i("label",{
class:"check-line",children:[i("input",{type:"checkbox",id:"picture-caption",checked:ol.value,onChange:e=>{ol.value=e.currentTarget.
checked}}),i("span",{children:c("map.picture-caption")})]}),i("div",{class:"format-buttons picture-formats",children:[i(
x,{class:"button primary",id:"picture-png",onClick:()=>km("png"),children:c("map.picture-png")}),i(x,{id:"picture-svg",onClick:()=>km(
"svg"),children:c("map.picture-svg")})]})]})}var Xn=O(null);var bb=150,vb=2,li=null;function Sm(e){let t=0;e.on("beforeDrawing",()=>{clearTimeout(t),t=window.setTimeout(wb,bb)});let n=W(
()=>{v.value,Ae.value;let o=Xn.value;o!==li&&(li=o,queueMicrotask(()=>o?Qt(o,!1):Ot(!1)))});return()=>{clearTimeout(t),n()}}
function wb(){let e=de(),t=Ws();if(!e.width||!t)return;let n=kb(e,t)?null:{x:e.x,y:e.y,scale:e.scale};JSON.stringify(n)!==
JSON.stringify(li)&&(li=n,Xn.value=n)}function kb(e,t){return Math.hypot(e.x-t.x,e.y-t.y)*t.scale<vb&&Math.abs(e.scale/t.
scale-1)<.005}var xb="data-covers-map";function _m(){let e=document.getElementById("map");if(!e)return[];let t=e.getBoundingClientRect();
return[...document.querySelectorAll(`[${xb}]`)].map(n=>n.getBoundingClientRect()).filter(n=>n.width>0).map(n=>({left:n.left-
t.left-4,right:n.right-t.left+4,top:n.top-t.top-4,bottom:n.bottom-t.top+4}))}var Sb=140,_b=9e6,Eb=1500,sn=null,ai=null,rn=null,il=0;function Em(){sn=ai=rn=null,clearTimeout(il)}function Mb(e,t){return e!==
null&&e.scale===t.scale&&e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function Mm(e){let t=de(),[n,o]=[mt.
peek(),on.peek()];if(!t.width||!n.network.size)return;let r=e.getTransform().a/t.scale;e.save(),e.setTransform(r,0,0,r,0,
0);let s=ai!==null&&!Mb(ai,t)&&sn?.scene===n;ai=t,s&&Ob();let l=Pb(t,r,s);n.axis&&To(e,n.axis,t,o),Lb(e,l,t),Rb(e,n,t,o,
s),n.axis&&qr(e,n.axis,t,o),Yu(e,t,o.accent),e.restore()}function Ob(){clearTimeout(il),il=window.setTimeout(Yt,Sb)}function Pb(e,t,n){
let o={scene:mt.peek(),colours:on.peek(),all:Ye.peek(),ratio:t},r=sn;if(r&&r.scene===o.scene&&r.colours===o.colours&&r.all===
o.all&&r.ratio===t){if(Tb(r,e))return r;let s=r.edges.drawn.length+o.scene.nodes.length<Eb,l=performance.now()-r.made<Math.
max(200,5*r.cost);if(n&&!s&&l)return r}return sn=Ab(o,e,Ib(e,t)),Cb(sn.edges),sn}function Cb({drawn:e,left:t}){let n=Mo.
peek();Vr.value=e,!(n.drawn===e.length&&n.left===t)&&(Mo.value={drawn:e.length,left:t})}function Ib({width:e,height:t},n){
let o=Math.round(.25*Math.min(e,t)),r=s=>(e+2*s)*(t+2*s)*n*n<_b;return[o,Math.round(o/2),Math.round(o/4)].find(r)??0}function Tb(e,t){
if(e.view.scale!==t.scale)return!1;let n=(e.view.width-t.width)/2/t.scale,o=(e.view.height-t.height)/2/t.scale;return Math.
abs(t.x-e.view.x)<=n&&Math.abs(t.y-e.view.y)<=o}function Ab(e,t,n){let o=performance.now(),{scene:r,colours:s,all:l,ratio:a}=e,
u={...t,width:t.width+2*n,height:t.height+2*n},m=sn?.canvas??document.createElement("canvas"),[d,f]=[Math.ceil(u.width*a),
Math.ceil(u.height*a)];m.width!==d&&(m.width=d),m.height!==f&&(m.height=f);let h=m.getContext("2d");h.setTransform(a,0,0,
a,0,0),h.clearRect(0,0,u.width,u.height),Qr(h,r,u,s);let p=jr(r,u,l);Zr(h,r,u,p,s),Ro(h,r,u,[...r.nodes].reverse(),s);let y=performance.
now();return{...e,canvas:m,view:u,edges:p,made:y,cost:y-o}}function Lb(e,{canvas:t,view:n,ratio:o},r){let s=r.scale/n.scale,
l=m=>s===1?Math.round(m*o)/o:m,a=l((n.x-r.x)*r.scale+r.width/2-n.width*s/2),u=l((n.y-r.y)*r.scale+r.height/2-n.height*s/
2);e.drawImage(t,a,u,t.width/o*s,t.height/o*s)}function Rb(e,t,n,o,r){let s=Pt.peek();s&&(ti(e,n,s.fade,o),t.axis&&To(e,
t.axis,n,o),ei(e,t,n,s,o)),ni(e,t,n,o,Ge.peek(),[Le.peek(),U.peek()]),oi(e,Nb(t,n,r),o)}function Nb(e,t,n){if(n&&rn&&rn.
at.scale===t.scale){let s=(rn.at.x-t.x)*t.scale,l=(rn.at.y-t.y)*t.scale;return rn.placed.map(a=>({...a,x:a.x+s,y:a.y+l}))}
let o={left:4,top:e.axis?Je+2:4,right:t.width-4,bottom:t.height-4},r=Hr({scene:e,view:t,emphasis:Pt.peek(),whole:So(),covered:_m(),
room:o});return rn={at:t,placed:r},r}var Bb={autoResize:!0,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{dragNodes:!1,hover:!1,keyboard:{
enabled:!1},multiselect:!1,tooltipDelay:1e5,zoomSpeed:.6}};function Om(e){let t=new vis.Network(e,{nodes:[],edges:[]},Bb);
return e.querySelector(".vis-network")?.setAttribute("tabindex","-1"),t}function Pm(e,t){let n=()=>{let{clientWidth:l,clientHeight:a}=t,{width:u,height:m}=ut.peek();(l!==u||a!==m)&&(ut.value={
width:l,height:a}),Tu()};n();let o=Om(t);Ks(o),o.on("beforeDrawing",Mm),o.on("zoom",Lu),o.on("resize",n),o.on("click",({
pointer:l,event:a})=>zr(l.DOM,a.srcEvent??a)),o.on("doubleClick",({pointer:l})=>$u(l.DOM)),o.on("hold",({pointer:l})=>Vu(
l.DOM));let r=new ResizeObserver(n);r.observe(t);let s=[am(),zu(e),Uu(e),...Fb(),Sm(o)];return Db(e),()=>{for(let l of s)
l();r.disconnect(),Ks(null),Em(),o.destroy()}}function Fb(){return[W(()=>{v.value,Ae.value,Us()}),W(()=>Xb(ws.value)),W(
()=>{mt.value,Pt.value,Ge.value,Le.value,U.value,on.value,Y.value,Ye.value,ut.value,Yt()})]}function Xb(e){if(!e)return;
let{size:t}=v.peek();e.at==="all"?Ot():e.at==="node"?e.node<t&&Oe.peek()[e.node]&&$r(e.node):Hs(e.nodes.filter(n=>n>=0&&
n<t),!0)}function Db(e){let t=o=>{let r=v.peek().nodeOf(o);if(r<0)return null;let{x:s,y:l}=ye.peek(),{left:a,top:u}=e.getBoundingClientRect(),
m=_t({x:s[r],y:l[r]},de());return[a+m.x,u+m.y]},n=window;n.citegraph={...n.citegraph,placeOnScreen:t}}function Jb(){let{size:e,itemKind:t}=v.value,n=Oe.value.reduce((r,s)=>r+s,0),o=c(`map.nodes-${t}`,{n:e});return n===e?o:
c("map.of",{n:A(n),all:o})}function $b(){let{edges:e}=q.value,t=v.value.edges,n=c("map.links",{n:t});return e===t?n:c("m\
ap.of",{n:A(e),all:n})}function Cm(){if(!v.value.size)return null;let{drawn:e,left:t}=Mo.value;return i("div",{class:"ma\
p-status","data-covers-map":!0,children:[i("span",{children:[Jb()," · ",$b()]}),t&&!Ye.value?i("span",{children:[" · ",
c("map.strongest",{n:A(e)})," ",i(x,{class:"link-button",id:"all-links",onClick:()=>{Ye.value=!0},children:c("map.show-a\
ll-links")})]}):null,Ye.value?i("span",{children:[" · ",i(x,{class:"link-button",id:"all-links",onClick:()=>{Ye.value=!1},
children:c("map.show-strongest")})]}):null]})}function Dn({id:e,icon:t,name:n,keys:o,pressed:r,help:s,onClick:l}){return i(x,{class:"button tool",id:e,title:n,"aria-l\
abel":n,"aria-keyshortcuts":o,"aria-pressed":r===void 0?void 0:r?"true":"false","aria-describedby":s,onClick:l,children:i(
z,{name:t})})}function Im(){return v.value.size?i("div",{class:"map-tools",role:"group","aria-label":c("map.tools"),"dat\
a-covers-map":!0,children:[i("div",{class:"tool-group",children:[i(Dn,{id:"zoom-in",icon:"plus",name:c("map.zoom-in"),keys:"\
+",onClick:()=>Zt(1.3)}),i(Dn,{id:"zoom-out",icon:"minus",name:c("map.zoom-out"),keys:"-",onClick:()=>Zt(1/1.3)}),i(Dn,{
id:"fit",icon:"fit",name:c("map.fit"),keys:"0",onClick:()=>Ot()})]}),i("div",{class:"tool-group",children:[i(Dn,{id:"las\
so",icon:"lasso",name:c("map.lasso"),keys:"L",pressed:dt.value,help:"lasso-help",onClick:()=>Po(!dt.value)}),ye.value.axis?
null:i(Dn,{id:"shading",icon:"areas",name:c("map.shading"),pressed:vt.value,onClick:()=>{vt.value=!vt.value}}),i(Dn,{id:"\
save-picture",icon:"picture",name:c("map.picture"),onClick:()=>{si.value=!0}})]}),i("span",{class:"visually-hidden",id:"\
lasso-help",children:c("map.lasso-help")})]}):null}function Tm(){if(!dt.value)return null;let e=["free","box"].map(t=>({
value:t,text:c(`map.lasso-${t}`)}));return i("div",{class:"lasso-hint",id:"lasso-hint","data-covers-map":!0,children:[i(
"b",{children:c("map.lasso-hint")}),i(He,{class:"small",label:c("map.lasso-shape"),choices:e,chosen:Kr.value,choose:t=>{
Kr.value=t}}),i("span",{class:"lasso-keys muted",children:c("map.lasso-keys")}),i(x,{class:"button quiet close","aria-la\
bel":c("map.lasso-end"),onClick:()=>Po(!1),children:i(z,{name:"close"})})]})}function Am(){let e=$(null),t=$(null);return re(()=>{if(!(!e.current||!t.current))return Pm(e.current,t.current)},[]),i(
"section",{class:"map-area","aria-label":c("map.title"),children:[i("div",{class:dt.value?"map drawing":"map",id:"map",ref:e,
tabIndex:0,role:"application","aria-label":c("map.title"),"aria-describedby":"map-help",onKeyDown:Fu,children:i("div",{class:"\
map-canvas",ref:t})}),i("p",{class:"visually-hidden",id:"map-help",children:c("map.help")}),i("p",{class:"visually-hidde\
n",role:"status",children:_o.value}),v.value.size?null:i(Vb,{}),i(Cm,{}),i(Im,{}),i(Tm,{}),i(xm,{})]})}function Vb(){let{
kind:e,explanation:t}=v.value;return i("div",{class:"map-empty",id:"map-empty",children:[i("h2",{children:c("map.empty")}),
t?i("p",{children:i(C,{text:t})}):null,i("p",{class:"muted",children:c(e?"map.empty-advice":"map.no-network")})]})}function xe({item:e,text:t}){return i("button",{type:"button",class:"link",onClick:()=>wt(e),children:i(C,{text:t??e.label})})}function sl(e){let t=e.indexOf("#"),n=t<0?e:e.slice(0,t);return n.slice(n.lastIndexOf("/")+1)+(t<0?"":e.slice(t))}function $e({
file:e,line:t,page:n=null}){let o=g.files[e]??"",r=sl(o);return i("span",{class:"place",title:o,children:[i("bdi",{children:r}),
t===null?null:i("span",{class:"place-line",children:[":",t]}),n===null?null:i("span",{children:[" · ",c("parts.page",{page:String(
n)})]})]})}function ft({title:e,n:t,rows:n,class:o="",children:r}){let s=t===void 0?null:n?i(L,{n:t,rows:n,label:e}):i(zb,{n:t});return i(
"section",{class:`section ${o}`,children:[i("h3",{children:[e," ",s]}),r]})}function zb({n:e}){return i("span",{class:"n\
umber muted",children:A(e)})}function J(e){let{title:t,all:n,row:o,rows:r,most:s=6,plain:l,class:a="rows"}=e;if(!n.length)
return null;let u=r&&n.length>s+1?n.slice(0,s):n;return i(ft,{title:t,n:l?void 0:n.length,rows:r,children:[i("ul",{class:a,
children:u.map((m,d)=>i("li",{children:o(m,d)},d))}),u.length<n.length&&r?i("button",{type:"button",class:"button quiet \
more",onClick:()=>Z({what:"rows",rows:r()}),children:c("parts.show-all",{n:n.length})}):null]})}var Lm=null;function Kb(){let e=new Map;for(let{position:t,works:n}of g.citations)for(let o of n){let r=e.get(o);r?r.push(
t):e.set(o,[t])}return e}function Rm(e){return[...new Set(e)].sort((t,n)=>t-n)}function Dt(e){Lm??=Kb();let t=Lm;return Rm(
e.flatMap(n=>t.get(n)??[]))}function Nm(e){return g.merges.filter(({kind:t,items:n})=>t===e.kind&&n.includes(e.position))}
function Bm(e){return g.uncertain.filter(({kind:t,items:n})=>t===e.kind&&n.includes(e.position))}function ci(e){return g.
references.filter(t=>t.document===e)}function Fm(e){return e.kind==="document"?[e.position]:Rm(e.works.flatMap(t=>[...g.
items.work[t].own]))}var Xm={cocitation:"cocitation","author-cocitation":"cocitation","venue-cocitation":"cocitation","term-cocitation":"coci\
tation","proximity-cocitation":"proximity",citation:"citation","two-mode":"citation",coupling:"coupling","author-couplin\
g":"coupling","venue-coupling":"coupling","co-authorship":"authorship",keywords:"keywords",terms:"terms"};function Ze({kind:e}){
return Object.hasOwn(Xm,e)?Xm[e]:"other"}function ui({kind:e,explanation:t}){let n=I("joins",e);return n===e?t:`${n}.`}function Me({
kind:e}){return I("network",e)}function Dm(e){return c(`read.neighbours-${Ze(e)}`)}function Jn(e,t){return c(`read.edge-\
count-${Ze(e)}`,{n:t})}function mi(e,t){let n=Ze(e),o=e.unitOf(t)===e.unit?n:"coupling";return c(`read.occurrences-${o}`)}function $m({path:e,value:t}){if(e[0]==="networks")return i(Hb,{kind:e[1],value:t});if(typeof t!="number")return i(C,{text:JSON.
stringify(t)??""});let n=Wb(e,e.map(o=>I("manifest",o)).join(": "));return e[0]==="uncertain"&&t?i("button",{type:"butto\
n",class:"count",onClick:()=>{lt.value="review"},children:A(t)}):!n||n.positions.length!==t?i("span",{class:"number",children:A(
t)}):i(L,{n:t,label:n.title,rows:()=>n})}var Jm={documents:"document",works:"work",people:"person",venues:"venue",publishers:"\
publisher"};function No(e,t=()=>!0){return e.flatMap((n,o)=>t(n)?[o]:[])}function Wb([e,t],n){if(Object.hasOwn(Jm,e)){let o=Jm[e];
return{title:n,kind:"items",itemKind:o,positions:No(g.items[o])}}switch(e){case"references_in":case"references_out":return{
title:n,kind:"references",positions:No(g.references)};case"citations":return{title:n,kind:"citations",positions:No(g.citations)};case"\
merges":return{title:n,kind:"merges",positions:No(g.merges,({kind:o})=>o===t)};case"problems":return{title:n,kind:"probl\
ems",positions:No(g.problems,({code:o})=>o===t)};default:return null}}function Hb({kind:e,value:t}){let{nodes:n=0,edges:o=0}=t,
r=H.find(l=>l.kind===e);if(!r)return i("span",{class:"number",children:`${A(n)} / ${A(o)}`});let s=I("network",e);return i(
"span",{class:"number",children:[i(L,{n,label:s,rows:()=>({title:s,kind:"items",itemKind:r.itemKind,positions:[...r.item]})}),
" / ",i(L,{n:o,label:s,rows:()=>({title:s,kind:"edges",network:r.place,positions:Array.from({length:r.edges},(l,a)=>a)})})]})}function Bo(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Vm(){let{counts:e,options:t,...n}=R.manifest;
return i(E,{children:[i(ll,{tree:n,name:o=>I("manifest",o)}),Bo(e)?i("details",{open:!0,children:[i("summary",{children:I(
"manifest","counts")}),i(Ub,{counts:e})]}):null,Bo(t)?i(jb,{options:t}):null]})}function ll({tree:e,name:t}){return i("t\
able",{class:"manifest",children:i("tbody",{children:Object.entries(e).map(([n,o])=>i("tr",{children:[i("th",{scope:"row",
children:t(n)}),i("td",{children:i(al,{value:o})})]},n))})})}function al({value:e}){return Array.isArray(e)?e.length?i("\
ul",{class:"plain",children:e.map((t,n)=>i("li",{children:i(al,{value:t})},n))}):i(E,{children:"—"}):Bo(e)?i(ll,{tree:e,
name:t=>i("code",{children:t})}):typeof e=="number"?i("span",{class:"number",children:A(e,6)}):typeof e=="boolean"?i(E,{
children:c(e?"read.yes":"read.no")}):i(C,{text:String(e??"")||"—"})}function Ub({counts:e}){let t=Object.entries(e).flatMap(
([n,o])=>Bo(o)?Object.entries(o).map(([r,s])=>[[n,r],s]):[[[n],o]]);return i("table",{class:"manifest",children:i("tbody",
{children:t.map(([n,o])=>i("tr",{children:[i("th",{scope:"row",children:i(qb,{path:n})}),i("td",{children:i($m,{path:n,value:o})})]},
n.join()))})})}function qb({path:[e,t]}){let n=I("manifest",e);return t===void 0?i(E,{children:n}):e==="networks"?i(E,{children:[
n,": ",I("network",t)]}):e==="problems"?i(E,{children:[n,": ",i("code",{children:t})]}):i(E,{children:[n,": ",I("counted",
t)]})}function jb({options:e}){return i(E,{children:[i("p",{class:"small muted",children:c("read.about-options")}),Object.
entries(e).map(([t,n])=>i("details",{children:[i("summary",{children:i("code",{children:["[",t,"]"]})}),Bo(n)?i(ll,{tree:n,
name:o=>i("code",{children:o})}):i(al,{value:n})]},t))]})}function zm(){let e=g.items.document.map(n=>n.position),t=c("read.documents");return i("article",{children:[i("header",{
class:"item-head",children:[i("h2",{children:c("read.about-page")}),i("p",{children:c("read.made-by",{version:R.version||
String(R.manifest.version??"")})})]}),i(J,{plain:!0,class:"rows maps",title:c("read.maps"),all:H,most:99,row:n=>i(Gb,{shown:n})}),
i(J,{title:t,all:g.items.document,most:10,row:n=>i(Yb,{one:n}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e})}),
i(ft,{title:c("read.how-made"),children:i(Vm,{})}),i(Zb,{})]})}function Gb({shown:e}){let{size:t,edges:n,explanation:o,itemKind:r,
place:s}=e,l=c(`read.count-${r}`,{n:t}),a=c("read.count-link",{n}),u=m=>Array.from({length:m},(d,f)=>f);return i("div",{
children:[i("div",{class:"counted",children:[i("button",{type:"button",class:"link",onClick:()=>Se(s),children:Me(e)}),i(
"span",{class:"small",children:[i(L,{n:t,text:l,rows:()=>({title:l,kind:"items",itemKind:r,positions:[...e.item]})})," ·\
 ",i(L,{n,text:a,rows:()=>({title:a,kind:"edges",network:s,positions:u(n)})})]})]}),n?i("details",{children:[i("summary",
{class:"small",children:ui(e)}),i("p",{class:"muted small",lang:"en",children:i(C,{text:o})})]}):i("p",{class:"muted sma\
ll",lang:"en",children:i(C,{text:o})})]})}function Yb({one:e}){let t=ci(e.position).map(({position:r})=>r),n=[e.format,e.
encoding].filter(Boolean).join(", "),o=g.citations.filter(({document:r})=>r===e.position).map(({position:r})=>r);return i(
"div",{children:[i(xe,{item:e,text:sl(g.files[e.file]??e.id)}),e.title?i("p",{children:i(C,{text:e.title})}):null,i("p",
{class:"small muted",children:[i(L,{n:t.length,text:c("read.count-reference",{n:t.length}),rows:()=>({title:e.label,kind:"\
references",positions:t})})," · ",i(L,{n:o.length,text:c("read.count-citation",{n:e.citations}),rows:()=>({title:e.label,
kind:"citations",positions:o})}),n?i(E,{children:[" ","· ",i(C,{text:n})]}):null]}),e.lists?null:i("p",{class:"muted sm\
all",children:c("read.no-list")})]})}var Qb=[["vis-network 9.1.2","Apache-2.0 / MIT","https://github.com/visjs/vis-netwo\
rk"],["Preact, @preact/signals","MIT","https://preactjs.com"],["@tanstack/virtual-core","MIT","https://tanstack.com/virt\
ual"],["flatbush","ISC","https://github.com/mourner/flatbush"]];function Zb(){return i(ft,{title:c("read.licences"),children:[
i("p",{class:"small",children:c("read.about-licences")}),i("ul",{class:"rows",children:Qb.map(([e,t,n])=>i("li",{class:"\
counted",children:[i(xr,{text:e,address:n}),i("span",{class:"muted",children:t})]},e))})]})}function ev({label:e,number:t}){return e||c("parts.cluster-number",{n:t+1})}function di({cluster:e,open:t}){return i("bu\
tton",{type:"button",class:"row-name",onClick:t,children:i("span",{class:"row-label",children:[i(at,{community:e.number}),
i(C,{text:ev(e)})]})})}function fi({shown:e,node:t}){let n=ue(e,t),o=mi(e,t);return i("div",{class:"counted",children:[i(ne,{item:n}),i(L,{n:e.
occurrences[t],label:o,rows:()=>({title:`${n.label}: ${o}`,kind:"items",itemKind:e.unitOf(t),positions:e.unitsOf(t)})})]})}
function pi(e,t){let{occurrences:n,strength:o}=e;return[...t].sort((r,s)=>n[s]-n[r]||o[s]-o[r]||r-s)}function cl(e,t,n){let o=e.get(t);o?o.push(n):e.set(t,[n])}function Km(e){return[...e].map(([t,n])=>({of:t,rows:n})).sort(
(t,n)=>n.rows.length-t.rows.length||t.of-n.of)}function Wm(e,t){let{community:n,year:o}=e,r=Array.from({length:e.size},(m,d)=>d).
filter(m=>n[m]===t),s=pi(e,r),l=new Map;for(let m of s)if(e.unitOf(m)===e.unit)for(let d of e.unitsOf(m))cl(l,d,m);let a=new Map;
for(let m=0;m<e.edges;m+=1){let[d,f]=[n[e.from[m]],n[e.to[m]]];d===t?cl(a,f,m):f===t&&cl(a,d,m)}let u=s.map(m=>o[m]).filter(
Boolean);return{nodes:s,units:Km(l),links:Km(a),years:u.length?[Math.min(...u),Math.max(...u)]:null}}var ul=!1;addEventListener("keydown",()=>{ul=!0},!0);addEventListener("pointerdown",()=>{ul=!1},!0);function et({text:e}){
let t=$(null),n=B.value;return re(()=>{n&&ul&&t.current?.focus()},[n]),i("h2",{ref:t,tabIndex:-1,dir:"auto",children:e})}function Hm({shown:e,cluster:t}){let n=Pe(()=>Wm(e,t.number),[e,t]);return i("article",{children:[i("header",{class:"ite\
m-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:c("read.cluster")}),i("span",{class:"\
badge",children:Me(e)}),n.years?i("span",{class:"badge",children:tv(n.years)}):null]}),i(et,{text:t.label||c("read.clust\
er-number",{n:t.number+1})}),i("p",{children:i(L,{n:n.nodes.length,text:c(`read.count-${e.itemKind}`,{n:n.nodes.length}),
rows:()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:n.nodes.map(o=>e.item[o])})})}),i(nv,{shown:e,cluster:t,
about:n})]}),i(ov,{shown:e,cluster:t,about:n}),i(rv,{shown:e,cluster:t,about:n}),i(iv,{shown:e,cluster:t,about:n})]})}function tv([
e,t]){return e===t?String(e):`${e}–${t}`}function nv({shown:e,cluster:t,about:n}){let o=e.communities.map(({number:a})=>a).
filter(a=>a!==t.number),r=X.value.communitiesOff,s=e.place===v.value.place&&o.length>0&&o.every(a=>r.has(a))&&!r.has(t.number),
l=()=>Se(e.place);return i("p",{class:"actions",children:[i(x,{onClick:()=>{l(),te.value="map",Fe({at:"nodes",nodes:n.nodes})},
children:c("read.show-on-map")}),i(x,{onClick:()=>{l(),Xe(n.nodes.map(a=>e.item[a]))},children:c("read.select")}),o.length?
i(x,{"aria-pressed":s?"true":"false",onClick:()=>{l(),j({communitiesOff:new Set(s?[]:o)})},children:c("read.show-only")}):
null]})}function ov({shown:e,cluster:t,about:n}){let o=c(`read.most-${Ze(e)}`),r=n.nodes.map(s=>e.item[s]);return i(J,{title:o,
all:n.nodes,most:8,row:s=>i(fi,{shown:e,node:s}),rows:()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:r})})}
function rv({shown:e,about:t}){let n=c(`read.cluster-units-${e.unit}`);return i(J,{title:n,all:t.units,most:5,row:({of:o,
rows:r})=>i("div",{class:"counted",children:[i(ne,{item:g.items[e.unit][o]}),i(L,{n:r.length,text:c(`read.count-${e.itemKind}`,
{n:r.length}),rows:()=>({title:g.items[e.unit][o].label,kind:"items",itemKind:e.itemKind,positions:r.map(s=>e.item[s])})})]}),
rows:()=>({title:n,kind:"items",itemKind:e.unit,positions:t.units.map(({of:o})=>o)})})}function iv({shown:e,cluster:t,about:n}){
return i(J,{plain:!0,title:c("read.links-of-cluster"),all:n.links,most:99,row:({of:o,rows:r})=>{let s=e.communities.find(
({number:a})=>a===o),l=o===t.number?c("read.within-cluster"):s?.label??"";return i("div",{class:"counted",children:[o===
t.number||!s?i("span",{children:l||c("read.no-cluster")}):i(di,{cluster:s,open:()=>Z({what:"cluster",network:e.place,community:o})}),
i(L,{n:r.length,text:c("read.count-link",{n:r.length}),rows:()=>({title:`${t.label} – ${l}`,kind:"edges",network:e.place,
positions:r})})]})}})}function sv(e,t){let n=t?e.indexOf(t):-1;if(n<0)return[e,"",""];let o=n+t.length;return[e.slice(0,n),e.slice(n,o),e.slice(
o)]}function tt({position:e}){let{file:t,line:n,marker:o,context:r}=g.citations[e],[s,l,a]=sv(r,o);return i("div",{class:"\
printed",children:[i("span",{class:"passage-head",children:[i($e,{file:t,line:n}),l?null:i("bdi",{class:"passage-marker",
children:o})]}),i("blockquote",{dir:"auto",children:[s,l?i("mark",{children:l}):null,a]})]})}function Jt({position:e,children:t}){let{file:n,line:o,page:r,number:s,text:l}=g.references[e];return i("div",{class:"pr\
inted",children:[i($e,{file:n,line:o,page:r}),i("blockquote",{children:[s?i("span",{class:"printed-number",children:[s.replace(
/\.$/,""),". "]}):null,t??i(C,{text:l})]})]})}function Um(e,t){return Dt(t).filter(n=>g.citations[n].document===e)}function ml(e,t){return Math.abs(g.citations[e].line-
g.citations[t].line)}function qm(e,t,n){let[o,r]=[Um(e,t),Um(e,n)],s=new Set(r),l=[];for(let a of o)if(s.has(a))l.push({
citations:[a],lines:0});else if(r.length){let u=r.reduce((m,d)=>ml(a,d)<ml(a,m)?d:m);l.push({citations:[a,u].sort((m,d)=>m-
d),lines:ml(a,u)})}return l.sort((a,u)=>a.lines-u.lines||a.citations[0]-u.citations[0])}var jm=3,Gm=3;function Ym({document:e,ends:t,directed:n}){let o=g.items.document[e],r=n?[t[1]]:t;return i("section",{class:"\
unit",children:[i("h4",{children:i(xe,{item:o})}),r.map(s=>{let l=s.references.filter(a=>g.references[a].document===e);return i(
dl,{title:s.label,lines:l},s.position)}),n?i(lv,{document:e,works:t[1].works}):i(av,{document:e,ends:t})]})}function dl({
title:e,lines:t}){return t.length?i(E,{children:[i("h5",{children:[i("bdi",{children:e})," ",t.length>jm?i(L,{n:t.length,
label:e,rows:()=>({title:e,kind:"references",positions:t})}):null]}),i("ul",{class:"rows",children:t.slice(0,jm).map(n=>i(
"li",{children:i(Jt,{position:n})},n))})]}):null}function lv({document:e,works:t}){let n=Dt(t).filter(r=>g.citations[r].
document===e);if(!n.length)return null;let o=c("read.in-its-text");return i(E,{children:[i("h5",{children:[o," ",i(L,{n:n.
length,label:o,rows:()=>({title:o,kind:"citations",positions:n})})]}),i("ul",{class:"rows",children:n.slice(0,Gm).map(r=>i(
"li",{children:i(tt,{position:r})},r))})]})}function av({document:e,ends:t}){let n=qm(e,t[0].works,t[1].works);if(!n.length)
return null;let o=c("read.in-its-text"),r=[...new Set(n.flatMap(({citations:s})=>[...s]))];return i(E,{children:[i("h5",
{children:[o," ",i(L,{n:r.length,label:o,rows:()=>({title:o,kind:"citations",positions:r})})]}),i("ul",{class:"rows",children:n.
slice(0,Gm).map(s=>i("li",{children:i(cv,{near:s})},s.citations.join()))})]})}function cv({near:{citations:e,lines:t}}){
let n=e.length===1?c("read.one-passage"):c("read.lines-apart",{n:t});return i("div",{class:"near",children:[i("p",{class:"\
muted small",children:n}),e.map(o=>i(tt,{position:o},o))]})}function Qm({work:e,ends:t,isCited:n}){let o=g.items.work[e];
return i("section",{class:"unit",children:[i("h4",{children:i(xe,{item:o,text:o.fields.title||o.label})}),n?t.map(r=>{let s=new Set(
Fm(r)),l=o.references.filter(a=>s.has(g.references[a].document));return i(dl,{title:r.label,lines:l},r.position)}):i(dl,
{title:c("read.as-printed"),lines:o.references})]})}var Zm=5;function td({shown:e,edge:t}){let n=[ed(e,e.from[t]),ed(e,e.to[t])];return i("article",{children:[i("header",{class:"\
item-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:c("read.link")}),i("span",{class:"\
badge",children:Me(e)})]}),i(et,{text:c(`read.edge-${Ze(e)}`)}),i("ul",{class:"rows ends",children:[i("li",{children:i(ne,
{item:n[0]})}),e.directed?i("li",{class:"muted arrow",children:c("read.cites-arrow")}):null,i("li",{children:i(ne,{item:n[1]})})]}),
i("p",{class:"actions",children:i(x,{onClick:()=>uv(e,t),children:c("read.show-on-map")})})]}),i(mv,{shown:e,edge:t,ends:n}),
i(fv,{shown:e,edge:t,ends:n})]},`${e.place}-${t}`)}function ed(e,t){return vn(ue(e,t))}function uv(e,t){Se(e.place),te.value=
"map",Fe({at:"nodes",nodes:[e.from[t],e.to[t]]})}function mv({shown:e,edge:t,ends:n}){let o=e.unitsOfEdge(t),r=Jn(e,e.count[t]),
s=`${n[0].label} + ${n[1].label}: ${r}`;return i("dl",{class:"measure-list",children:[i("div",{class:"measure",children:[
i("dt",{children:c("read.count")}),i("dd",{children:i(L,{n:o.length,text:r,rows:()=>({title:s,kind:"items",itemKind:e.unit,
positions:o})})})]}),i("div",{class:"measure",children:[i("dt",{children:c("read.weight")}),i("dd",{class:"number",children:A(
e.weight[t],4)}),i("dd",{class:"muted small",children:dv(e)})]})]})}function dv(e){let t=Ze(e);if(t==="proximity"||t==="\
citation")return c(`read.weight-${t}`);let n=R.manifest.options,o=String(n?.network?.normalization??"other");return c(`r\
ead.weight-${["association","cosine","jaccard","inclusion","equivalence","none"].includes(o)?o:"other"}`)}function fv({shown:e,
edge:t,ends:n}){let[o,r]=ze(Zm),s=e.unitsOfEdge(t);if(!s.length)return null;let l=c(`read.behind-${e.unit}`),a=Ze(e);return i(
ft,{title:l,n:s.length,rows:()=>({title:l,kind:"items",itemKind:e.unit,positions:s}),children:[s.slice(0,o).map(u=>e.unit===
"document"?i(Ym,{document:u,ends:n,directed:e.directed},u):i(Qm,{work:u,ends:n,isCited:a==="coupling"},u)),s.length>o?i(
x,{class:"button quiet more",onClick:()=>r(o+4*Zm),children:c("read.show-more",{n:s.length-o})}):null]})}var pv=6;function hv(e){return Number.isFinite(e)?`${e>0?"+":""}${A(e,2)}`.replace("-","−"):e<0?"−∞":"+∞"}function gv(e){
let t=I("feature",e);return t===e?I("rule",e):t}function $t({evidence:e}){return e.length?i("ul",{class:"evidence",children:e.
map((t,n)=>i(yv,{one:t},n))}):null}function yv({one:{feature:e,detail:t,weight:n}}){let o=Math.min(1,Math.abs(n)/pv)*50,
r=n<0?50-o:50;return i("li",{children:[i("span",{class:"evidence-name",children:gv(e)}),i("span",{class:"evidence-bar","\
aria-hidden":"true",children:i("span",{class:n<0?"against":"for",style:{left:`${r}%`,width:`${o}%`}})}),i("span",{class:"\
number",children:hv(n)}),t?i(C,{class:"evidence-detail",text:t}):null]})}function bv(e,t){let n=t.textOf(e.position).replace(/\n+$/,"");return xn(n,c("parts.copied",{format:I("format",t.name)}),
n)}function nd({work:e}){let t=R.formats.filter(({copy:n,textOf:o})=>n&&o(e.position));return t.length?i("div",{class:"c\
opy-line",role:"group","aria-label":c("parts.copy-reference"),children:[i("span",{class:"muted",children:c("parts.copy")}),
t.map(n=>i(vv,{work:e,format:n},n.name))]}):null}function vv({work:e,format:t}){let n=I("format",t.name);return i(x,{class:"\
button tiny","data-copy":t.name,"aria-label":c("parts.copy-as",{name:e.label,format:n}),onClick:()=>{bv(e,t)},children:n})}var wv=.5,kv=40;function xv(e){return e.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)/u)}function Sv(e){return e.map((t,n)=>n%
2?ce(t):"")}function od(e){if(e.length<2||e.length>kv)return e.map(()=>null);let t=e.map(xv),n=t.map(Sv),o=n.map(r=>new Set(
r.filter(Boolean)));return t.map((r,s)=>{let l=n[s].map(m=>m?o.filter((f,h)=>h!==s&&f.has(m)).length*2<e.length-1:!1),a=n[s].
filter(Boolean).length,u=l.filter(Boolean).length;return!u||u>a*wv?null:r.map((m,d)=>({text:m,differs:l[d]}))})}var _v=6;function rd({references:e,manifestations:t}){let n=c("read.as-printed"),o=t.length>1,r=o?t.flatMap(u=>[...u.references]):
e,s=r.map(u=>g.references[u].text),l=od(s.slice(0,40)),a=new Map(o?t.map(u=>[u.references[0],u]):[]);return i(J,{title:n,
all:r,most:_v,class:"rows printed-forms",row:(u,m)=>i(E,{children:[i(Ev,{one:a.get(u)}),i(Jt,{position:u,children:l[m]?i(
Mv,{pieces:l[m]}):void 0})]}),rows:()=>({title:n,kind:"references",positions:r})})}function Ev({one:e}){return e?i("p",{
class:"manifestation",children:[i("span",{class:"badge",children:I("manifestation",e.relation)}),i("span",{class:"muted \
small",children:[e.language?wn(e.language):"",e.year].filter(Boolean).join(", ")})]}):null}function Mv({pieces:e}){return i(
"bdi",{children:e.map(({text:t,differs:n},o)=>n?i("mark",{class:"differs",title:c("read.differs"),children:t},o):t)})}var Ov=["editor","translator","translated_title","container","container_subtitle","translated_container","series","genre",
"edition","volume","issue","part","issued","pages","page_total","document_number","archive","place","publisher","isbn","\
issn","doi","url","accessed","note"];function id({work:e}){return i(E,{children:[i(Pv,{work:e}),i(nd,{work:e}),i(rd,{references:e.
references,manifestations:e.manifestations}),i(Tv,{work:e}),i(ln,{documents:e.documents}),i(Av,{work:e}),i(Lv,{work:e})]})}
function Pv({work:e}){let{fields:t,links:n,id:o}=e,r=new Set(n.map(([l])=>l)),s=Ov.filter(l=>t[l]&&!r.has(t[l]));return i(
"dl",{class:"fields",children:[i(Cv,{work:e}),s.map(l=>i(hi,{name:I("field",l),children:i(Iv,{work:e,name:l})},l)),n.length?
i(hi,{name:c("read.links"),children:n.map(([l,a])=>i("p",{children:i(xr,{text:l,address:a})},a))}):null,i(hi,{name:c("re\
ad.key"),children:i("code",{children:i(C,{text:o})})})]})}function hi({name:e,children:t}){return i(E,{children:[i("dt",
{children:e}),i("dd",{children:t})]})}function Cv({work:e}){let{people:t,fields:n}=e;return!t.length&&!n.author?null:i(hi,
{name:I("field","author"),children:t.length?i("ul",{class:"names",children:t.map(o=>i("li",{children:i(xe,{item:g.items.
person[o]})},o))}):i(C,{text:n.author})})}function Iv({work:e,name:t}){let n=e.fields[t];return t==="container"&&e.venue!==
null?i(xe,{item:g.items.venue[e.venue],text:n}):t==="publisher"&&e.publisher!==null?i(xe,{item:g.items.publisher[e.publisher],
text:n}):i(C,{text:n})}function Tv({work:e}){let t=c("read.passages"),n=Dt([e.position]);return i(J,{title:t,all:n,most:4,
row:o=>i(tt,{position:o}),rows:()=>({title:t,kind:"citations",positions:n})})}function ln({documents:e}){let t=c("read.c\
iting-documents");return i(J,{title:t,all:e,most:4,row:n=>i(ne,{item:g.items.document[n]}),rows:()=>({title:t,kind:"item\
s",itemKind:"document",positions:e})})}function Av({work:e}){let t=c("read.own-documents");return i(J,{title:t,all:e.own,
row:n=>i(ne,{item:g.items.document[n]}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e.own})})}function Lv({
work:e}){let{position:t}=e,n=g.relations.filter(({from:o,to:r})=>o===t||r===t);return i(J,{title:c("read.relations"),all:n,
row:o=>i(Rv,{relation:o,position:t})})}function Rv({relation:e,position:t}){let{kind:n,from:o,to:r,score:s,evidence:l}=e,
a=g.items.work[o===t?r:o],u=o===t?"":"-of",m=A(s*100);return i("div",{class:"relation",children:[i("span",{class:"muted \
small",children:I("relation",`${n}${u}`)}),i(ne,{item:a}),i("details",{children:[i("summary",{class:"small",children:c("\
read.probability",{share:m})}),i($t,{evidence:l})]})]})}function sd({person:e}){return i(E,{children:[i(Nv,{person:e}),i(an,{works:e.works}),i(Fv,{person:e}),i(ln,{documents:e.
documents}),i(fl,{works:e.works})]})}function Nv({person:e}){let t=new Map;for(let r of e.mentions)t.set(r.printed,[...t.
get(r.printed)??[],r]);let n=[...t].sort((r,s)=>s[1].length-r[1].length),o=c("read.printed-forms");return i(J,{title:o,all:n,
most:8,class:"rows forms",row:([r,s])=>i(Bv,{form:r,mentions:s}),rows:()=>({title:o,kind:"references",positions:e.references})})}
function Bv({form:e,mentions:t}){let n=[...new Set(t.map(({role:r})=>r))].filter(r=>r!=="author"),o=[...new Set(t.map(({
reference:r})=>r))];return i("div",{class:"counted",children:[i("span",{children:[i(C,{text:e}),n.length?i("span",{class:"\
muted",children:[" · ",n.map(r=>I("role",r)).join(", ")]}):null]}),i(L,{n:o.length,text:c("read.count-reference",{n:o.length}),
rows:()=>({title:e,kind:"references",positions:o})})]})}function an({works:e,title:t=c("read.works")}){let n=[...e].sort(
(o,r)=>g.items.work[r].documents.length-g.items.work[o].documents.length);return i(J,{title:t,all:n,row:o=>i(ne,{item:g.
items.work[o]}),rows:()=>({title:t,kind:"items",itemKind:"work",positions:n})})}function Fv({person:e}){let t=new Map;for(let r of e.
works)for(let s of g.items.work[r].people)s!==e.position&&t.set(s,[...t.get(s)??[],r]);let n=[...t].sort((r,s)=>s[1].length-
r[1].length||r[0]-s[0]),o=c("read.co-authors");return i(J,{title:o,all:n,row:([r,s])=>i("div",{class:"counted",children:[
i(ne,{item:g.items.person[r]}),i(L,{n:s.length,text:c("read.count-work",{n:s.length}),rows:()=>({title:`${e.label} + ${g.
items.person[r].label}`,kind:"items",itemKind:"work",positions:s})})]}),rows:()=>({title:o,kind:"items",itemKind:"person",
positions:n.map(([r])=>r)})})}function fl({works:e}){let t=c("read.passages"),n=Dt(e);return i(J,{title:t,all:n,most:3,row:o=>i(
tt,{position:o}),rows:()=>({title:t,kind:"citations",positions:n})})}function ld({venue:e}){return i(E,{children:[i(Xv,{venue:e}),i(an,{works:e.works}),i(pl,{works:e.works}),i(ln,{documents:e.
documents}),i(fl,{works:e.works}),i(Fo,{references:e.references})]})}function Xv({venue:{forms:e,references:t}}){let n=c(
"read.printed-forms");return i(J,{title:n,all:e,most:8,class:"rows forms",row:o=>i(C,{text:o}),rows:()=>({title:n,kind:"\
references",positions:t})})}function pl({works:e}){let t=new Map;for(let r of e)for(let s of g.items.work[r].people)t.set(
s,[...t.get(s)??[],r]);let n=[...t].sort((r,s)=>s[1].length-r[1].length||r[0]-s[0]),o=c("read.people");return i(J,{title:o,
all:n,row:([r,s])=>i("div",{class:"counted",children:[i(ne,{item:g.items.person[r]}),i(L,{n:s.length,text:c("read.count-\
work",{n:s.length}),rows:()=>({title:g.items.person[r].label,kind:"items",itemKind:"work",positions:s})})]}),rows:()=>({
title:o,kind:"items",itemKind:"person",positions:n.map(([r])=>r)})})}function Fo({references:e,title:t=c("read.as-printe\
d")}){return i(J,{title:t,all:e,most:4,row:n=>i(Jt,{position:n}),rows:()=>({title:t,kind:"references",positions:e})})}function ad({one:e}){let t=ci(e.position).map(({position:o})=>o),{position:n}=e;return i(E,{children:[i(Dv,{one:e,references:t}),
e.lists?null:i("p",{class:"callout",children:c("read.no-list")}),i(Fo,{references:t,title:c("read.references")}),i(Jv,{document:n}),
i(an,{works:e.works,title:c("read.cited-works")}),i($v,{document:n}),i(zv,{one:e})]})}function Dv({one:e,references:t}){
let n=[e.format,e.encoding].filter(Boolean).join(", "),o=e.sameAs===null?null:g.items.document[e.sameAs],r=g.files[e.file]??
e.id,s=c("read.citations-in-text");return i("dl",{class:"fields",children:[i(cn,{name:c("read.file"),children:i(C,{text:r})}),
n?i(cn,{name:c("read.read-as"),children:i(C,{text:n})}):null,i(cn,{name:c("read.lists"),children:i(L,{n:e.lists,label:c(
"read.lists"),rows:()=>({title:e.label,kind:"references",positions:t})})}),i(cn,{name:c("read.references"),children:i(L,
{n:t.length,label:c("read.references"),rows:()=>({title:e.label,kind:"references",positions:t})})}),i(cn,{name:s,children:i(
L,{n:e.citations,label:s,rows:()=>({title:s,kind:"citations",positions:cd(e.position)})})}),e.work===null?null:i(cn,{name:c(
"read.is-work"),children:i(xe,{item:g.items.work[e.work]})}),o?i(cn,{name:c("read.same-as"),children:i(xe,{item:o})}):null]})}
function cn({name:e,children:t}){return i(E,{children:[i("dt",{children:e}),i("dd",{children:t})]})}function cd(e){return g.
citations.filter(t=>t.document===e).map(({position:t})=>t)}function Jv({document:e}){let t=c("read.citations-in-text"),n=cd(
e);return i(J,{title:t,all:n,most:3,row:o=>i(tt,{position:o}),rows:()=>({title:t,kind:"citations",positions:n})})}function $v({
document:e}){let t=g.suggestions.filter(n=>n.document===e);return i(J,{title:c("read.suggestions"),all:t,row:n=>i(Vv,{one:n})})}
function Vv({one:e}){let t=A(e.probability*100),n=e.accepted?c("read.accepted"):c("read.probability",{share:t});return i(
"div",{class:"suggestion",children:[i("span",{class:"muted",children:[i(C,{text:`[${e.label}]`})," · ",n]}),i(ne,{item:g.
items.work[e.work]}),i("details",{children:[i("summary",{children:c("read.why")}),i("p",{class:"small muted",children:e.
places.map(({file:o,line:r},s)=>i("span",{children:[i($e,{file:o,line:r})," "]},s))}),i($t,{evidence:e.evidence}),e.contexts.
map((o,r)=>i("blockquote",{dir:"auto",children:o},r))]})]})}function zv({one:e}){let t=g.problems.flatMap((o,r)=>o.file===
e.file?[r]:[]);if(!t.length)return null;let n=c("read.problems");return i("p",{class:"counted",children:[i("span",{children:n}),
i(L,{n:t.length,label:n,rows:()=>({title:`${n}: ${e.label}`,kind:"problems",positions:t})})]})}function gi({merge:e}){let{left:t,right:n,rule:o,score:r,by:s,evidence:l}=e;return i("div",{class:"merge",children:[i(Xo,
{side:t}),i(Xo,{side:n}),i("details",{children:[i("summary",{children:[s?c("parts.decided-by",{name:s}):I("rule",o),s?null:
i("span",{class:"muted",children:[" · ",A(r*100)," %"]})]}),i($t,{evidence:l})]})]})}function Xo({side:e}){let t=e.reference===
null?null:g.references[e.reference];return i("p",{class:"merge-side",children:[i(C,{text:e.text})," ",t?i($e,{file:t.file,
line:t.line}):null]})}function ud({item:e}){let t=c("read.merges"),n=Nm(e).map(({position:o})=>o);return i(E,{children:[i(Kv,{pairs:Bm(e)}),i(
J,{title:t,all:n,most:4,row:o=>i(gi,{merge:g.merges[o]}),rows:()=>({title:`${t}: ${e.label}`,kind:"merges",positions:n})})]})}
function Kv({pairs:e}){return e.length?i(E,{children:[i(J,{title:c("read.questions"),all:e,row:t=>i(Wv,{pair:t})}),i(x,{
onClick:()=>{lt.value="review"},children:c("read.go-to-review")})]}):null}function Wv({pair:e}){let t=A(e.score*100);return i(
"div",{class:"merge",children:[i(Xo,{side:e.left}),i(Xo,{side:e.right}),i("p",{class:"muted small",children:[c(e.joined?
"read.joined-now":"read.apart-now")," · ",c("read.probability",{share:t})]})]})}function dd({item:e,place:t}){let{shown:n,node:o}=t,r=Object.keys(n.measures);return i("section",{class:"section",children:i(
"details",{class:"measures",children:[i("summary",{children:i("h3",{children:c("read.measures",{name:Me(n)})})}),i("dl",
{class:"measure-list",children:[i(Hv,{item:e,place:t}),i(md,{name:c("read.strength"),value:n.strength[o],meaning:c("read\
.about-strength")}),r.map(s=>i(md,{name:I("measure",s),value:n.measures[s][o],meaning:ar(`read.about-${s}`)?c(`read.abou\
t-${s}`):""},s))]})]})})}function Hv({item:e,place:{shown:t,node:n}}){let o=t.unitsOf(n),r=[...t.edgesOf(n)],s=c("read.l\
inks-of-node"),l=mi(t,n);return i(E,{children:[i("div",{class:"measure",children:[i("dt",{children:l}),i("dd",{children:o.
length===t.occurrences[n]?i(L,{n:o.length,label:l,rows:()=>({title:`${e.label}: ${l}`,kind:"items",itemKind:t.unitOf(n),
positions:o})}):A(t.occurrences[n])})]}),i("div",{class:"measure",children:[i("dt",{children:s}),i("dd",{children:i(L,{n:r.
length,label:s,rows:()=>({title:`${e.label}: ${s}`,kind:"edges",network:t.place,positions:r})})})]})]})}function md({name:e,
value:t,meaning:n}){return i("div",{class:"measure",children:[i("dt",{children:e}),i("dd",{class:"number",children:A(t,4)}),
n?i("dd",{class:"muted small",children:n}):null]})}function fd({place:{shown:e,node:t}}){let n=[...e.edgesOf(t)];if(!e.directed)return i(hl,{title:Dm(e),node:t,edges:n,shown:e});
let o=n.filter(s=>e.from[s]===t),r=n.filter(s=>e.to[s]===t);return i(E,{children:[i(hl,{title:c("read.cites"),node:t,edges:o,
shown:e}),i(hl,{title:c("read.cited-by"),node:t,edges:r,shown:e})]})}function hl({title:e,node:t,edges:n,shown:o}){let r=Math.
max(...n.slice(0,1).map(u=>o.weight[u])),s=n.every(u=>o.weight[u]===r),a=o.place===v.value.place?e:`${e} (${Me(o)})`;return i(
J,{title:a,all:n,most:8,row:u=>i(Uv,{shown:o,edge:u,other:ue(o,rt(o,u,t)),share:s||!r?0:o.weight[u]/r}),rows:()=>({title:a,
kind:"edges",network:o.place,positions:n})})}function Uv({shown:e,edge:t,other:n,share:o}){let r=Jn(e,e.count[t]),s=c("r\
ead.show-link",{name:n.label});return i("div",{class:"counted",children:[i(ne,{item:n}),i("button",{type:"button",class:"\
count strength",title:r,"aria-label":`${s}: ${r}`,onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[o?i("spa\
n",{class:"bar","aria-hidden":"true",children:i("span",{style:{width:`${Math.max(4,o*100)}%`}})}):null,c("read.times",{n:e.
count[t]})]})]})}var pd=null;function qv(e,t){return e.itemKind===t.kind?t.position:e.itemKind!=="either"?-1:(pd??=new Map(g.items.either.
map(n=>[n.stands,n.position])),pd.get(vn(t))??-1)}function gl(e,t){let n=qv(e,t);return n<0?-1:e.nodeOf(n)}function hd(e){
let t=H.filter(n=>n!==v.value);return[v.value,...t].map(n=>({shown:n,node:gl(n,e)})).filter(({node:n})=>n>=0)}function gd({item:e}){return i(E,{children:[i(an,{works:e.works}),i(pl,{works:e.works}),i(ln,{documents:e.documents}),i(
Fo,{references:e.references})]})}function yd({item:e}){let t=hd(e),n=t.at(0);return i("article",{children:[i(Yv,{item:e,places:t}),i(Gv,{item:e}),n&&!jv(
e,n)?i(fd,{place:n}):null,i(ud,{item:e}),n?i(dd,{item:e,place:n}):null,i(ow,{places:t.slice(1)})]})}function jv(e,{shown:t}){
return e.kind==="document"&&t.directed}function Gv({item:e}){switch(e.kind){case"work":return i(id,{work:e});case"person":
return i(sd,{person:e});case"venue":case"publisher":return i(ld,{venue:e});case"document":return i(ad,{one:e});default:return i(
gd,{item:e})}}function Yv({item:e,places:t}){let n=Qv(e),o=e.subtitle===n||e.kind==="work"?"":e.subtitle;return i("heade\
r",{class:"item-head",children:[i("p",{class:"badges",children:[i(Zv,{item:e}),i(ew,{item:e})]}),i(et,{text:n}),o?i("p",
{class:"muted",children:i(C,{text:o})}):null,i(tw,{places:t})]})}function Qv(e){return e.kind==="work"?e.fields.title||e.
label:e.kind==="document"&&e.title||e.label}function Zv({item:e}){if(e.kind!=="work")return i("span",{class:"badge",children:c(
`read.kind-${e.kind}`)});let{type:t,language:n,year:o}=e;return i(E,{children:[i("span",{class:"badge",children:I("type",
t)}),i("span",{class:"badge",children:o===null?c("read.no-year"):String(o)}),n?i("span",{class:"badge",children:wn(n)}):
null]})}function ew({item:e}){let{place:t,communities:n,community:o}=v.value,r=gl(v.value,e),s=r<0?null:n.find(l=>l.number===
o[r]);return s?i("button",{type:"button",class:"badge cluster-badge",onClick:()=>Z({what:"cluster",network:t,community:s.
number}),children:[i(at,{community:s.number}),i(C,{text:s.label||c("read.cluster-number",{n:s.number+1})})]}):null}function tw({
places:e}){let t=e.at(0);if(!t)return i("p",{class:"muted",children:c("read.on-no-map")});let{shown:n,node:o}=t,r=n.place===
v.value.place,s=n.item[o],l=r&&_e.value.has(s);return i("p",{class:"actions",children:[i(x,{onClick:()=>nw(t),children:r?
c("read.show-on-map"):c("read.show-on-that-map",{name:Me(n)})}),r?i(x,{"aria-pressed":l?"true":"false",onClick:()=>Re(s),
children:l?c("read.deselect"):c("read.select")}):null]})}function nw({shown:e,node:t}){Se(e.place),te.value="map",Fe({at:"\
node",node:t})}function ow({places:e}){return e.length?i("p",{class:"other-maps small",children:[i("span",{class:"muted",
children:c("read.other-maps")}),e.map(({shown:t})=>i("button",{type:"button",class:"link",onClick:()=>Se(t.place),children:Me(
t)},t.place))]}):null}var bd=10,rw=5;function Do(){let e=v.value;return e.place<0?i(iw,{}):i("article",{children:[i("header",{class:"item-head",
children:[i(et,{text:Me(e)}),i("p",{children:ui(e)})]}),i(sw,{shown:e}),e.edges?null:i(lw,{shown:e}),i(aw,{shown:e}),i(uw,
{shown:e}),i(mw,{shown:e}),i(wd,{}),e.edges?i(pw,{shown:e}):null]})}function iw(){return i("article",{children:[i("heade\
r",{class:"item-head",children:[i(et,{text:c("read.no-network")}),i("p",{children:c("read.no-network-advice")})]}),i(wd,
{})]})}function Jo(e){return Array.from({length:e},(t,n)=>n)}function sw({shown:e}){let t=c(`read.count-${e.itemKind}`,{
n:e.size}),n=c("read.count-link",{n:e.edges}),o=c("read.count-cluster",{n:e.communities.length});return i("ul",{class:"f\
acts",children:[i("li",{children:i(L,{n:e.size,text:t,rows:()=>({title:t,kind:"items",itemKind:e.itemKind,positions:[...e.
item]})})}),i("li",{children:i(L,{n:e.edges,text:n,rows:()=>({title:n,kind:"edges",network:e.place,positions:Jo(e.edges)})})}),
e.communities.length?i("li",{children:i("button",{type:"button",class:"count",onClick:vd,children:o})}):null]})}function vd(){
Te.value="clusters",te.value="browse"}function lw({shown:e}){return i("div",{class:"callout",children:[i("p",{children:c(
e.size?"read.no-links":"read.no-nodes")}),i("p",{lang:"en",children:e.explanation})]})}function aw({shown:e}){let t=[...e.
communities].sort((n,o)=>o.size-n.size).slice(0,rw);return t.length?i(ft,{title:c("read.clusters"),children:[i("ul",{class:"\
rows",children:t.map(n=>i("li",{children:i(cw,{shown:e,cluster:n})},n.number))}),t.length<e.communities.length?i("button",
{type:"button",class:"button quiet more",onClick:vd,children:c("read.all-clusters",{n:e.communities.length})}):null]}):null}
function cw({shown:e,cluster:t}){let n=()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:Jo(e.size).filter(
o=>e.community[o]===t.number).map(o=>e.item[o])});return i("div",{class:"counted",children:[i(di,{cluster:t,open:()=>Z({
what:"cluster",network:e.place,community:t.number})}),i(L,{n:t.size,rows:n,label:t.label})]})}function uw({shown:e}){let t=Pe(
()=>pi(e,Jo(e.size)).slice(0,bd),[e]);return i(J,{title:c(`read.most-${Ze(e)}`),all:t,most:bd,row:n=>i(fi,{shown:e,node:n}),
plain:!0})}function mw({shown:e}){return i(ft,{title:c("read.how-to-begin"),children:i("ul",{class:"hints",children:[i("\
li",{children:c("read.begin-search")}),i("li",{children:c("read.begin-open")}),i("li",{children:e.edges?c("read.begin-li\
nk"):c("read.begin-list")})]})})}var dw=["document","work","person","venue","publisher"];function wd(){let e=dw.filter(n=>g.
items[n].length),t=c("read.count-reference",{n:g.references.length});return i(ft,{title:c("read.in-all"),children:i("ul",
{class:"facts",children:[e.map(n=>i("li",{children:i(fw,{kind:n})},n)),i("li",{children:i(L,{n:g.references.length,text:t,
rows:()=>({title:t,kind:"references",positions:Jo(g.references.length)})})})]})})}function fw({kind:e}){let t=g.items[e].
length,n=c(`read.count-${e}`,{n:t});return i(L,{n:t,text:n,rows:()=>({title:n,kind:"items",itemKind:e,positions:Jo(t)})})}
function pw({shown:e}){return i("details",{class:"section exactly",children:[i("summary",{children:c("read.how-counted")}),
i("p",{class:"muted",lang:"en",children:i(C,{text:e.explanation})})]})}function hw(e,t){let n=$(null),[,o]=Gn((l,a)=>l+1,0),r={count:e,getScrollElement:()=>n.current,estimateSize:()=>t,overscan:6,
initialRect:{width:360,height:600},observeElementRect:Rr,observeElementOffset:Nr,scrollToFn:(l,a,u)=>Br(l,a,u),measureElement:Js,
onChange:()=>o()},[s]=ze(()=>new An(r));return s.setOptions(r),Ke(()=>s._didMount(),[]),Ke(()=>s._willUpdate()),{virtualizer:s,
scroller:n}}function kd({count:e,height:t,label:n,row:o}){let{virtualizer:r,scroller:s}=hw(e,t);return i("div",{class:"v\
irtual",ref:s,tabIndex:0,role:"group","aria-label":n,children:i("ul",{class:"virtual-rows",style:{height:`${r.getTotalSize()}\
px`},children:r.getVirtualItems().map(({index:l,start:a})=>i("li",{"data-index":l,ref:u=>r.measureElement(u),"aria-setsi\
ze":e,"aria-posinset":l+1,style:{transform:`translateY(${a}px)`},children:o(l)},l))})})}function yi({problem:e,told:t}){let{level:n,code:o,message:r,advice:s,file:l,line:a,raw:u}=e;return i("div",{class:"prob\
lem",children:[t?null:i("p",{class:"problem-head small",children:[i("span",{class:`problem-level ${n}`,children:I("probl\
em-level",n)}),i("code",{children:o})]}),l===null?null:i($e,{file:l,line:a}),r===t?.message?null:i("p",{lang:"en",dir:"a\
uto",children:r}),!s||s===t?.advice?null:i("p",{class:"muted",lang:"en",dir:"auto",children:s}),u?i("blockquote",{dir:"a\
uto",children:u}):null]})}var gw={items:48,references:96,citations:96,edges:88,merges:96,problems:120};function xd({rows:e}){let{title:t,kind:n,positions:o}=e;
return i("article",{class:"rows-view",children:[i("header",{class:"item-head",children:[i(et,{text:t}),/\d/.test(t)?null:
i("p",{class:"muted",children:c("read.count-row",{n:o.length})}),i(yw,{rows:e})]}),i(kd,{count:o.length,height:gw[n],label:t,
row:r=>i(bw,{rows:e,position:o[r]})},t)]})}function yw({rows:e}){let{kind:t,itemKind:n,positions:o}=e;if(t!=="items"||n!==
v.value.itemKind||!o.length)return null;let r=o.map(s=>v.value.nodeOf(s)).filter(s=>s>=0);return i("p",{class:"actions",
children:[r.length?i(x,{onClick:()=>{te.value="map",Fe({at:"nodes",nodes:r})},children:c("read.show-on-map")}):null,i(x,
{onClick:()=>Xe(o),children:c("read.select")})]})}function bw({rows:e,position:t}){switch(e.kind){case"items":return i(ne,
{item:g.items[e.itemKind??"work"][t]});case"references":return i(vw,{position:t});case"citations":return i(ww,{position:t});case"\
edges":return i(kw,{shown:H[e.network??0],edge:t});case"merges":return i(xw,{position:t});case"problems":return i(yi,{problem:g.
problems[t]})}}function vw({position:e}){let{work:t}=g.references[e];return i(E,{children:[i(Jt,{position:e}),t===null?null:
i("p",{class:"small to-item",children:["→ ",i(xe,{item:g.items.work[t]})]})]})}function ww({position:e}){let{works:t}=g.
citations[e];return i(E,{children:[i(tt,{position:e}),t.length?i("ul",{class:"names small to-item",children:t.map(n=>i("\
li",{children:["→ ",i(xe,{item:g.items.work[n]})]},n))}):i("p",{class:"small muted",children:c("read.leads-nowhere")})]})}
function kw({shown:e,edge:t}){let[n,o]=[ue(e,e.from[t]),ue(e,e.to[t])];return i("button",{type:"button",class:"row-name \
edge-row",onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[i(C,{class:"row-label",text:n.label}),i("span",{
class:"edge-row-to",children:[i("span",{"aria-hidden":"true",children:e.directed?"→":"—"})," ",i(C,{text:o.label})]}),
i("span",{class:"row-subtitle",children:Jn(e,e.count[t])})]})}function xw({position:e}){let t=g.merges[e],n=t.items[0]??
t.items[1];return i(E,{children:[i(gi,{merge:t}),n===null?null:i("p",{class:"small to-item",children:["→ ",i(xe,{item:g.
items[t.kind][n]})]})]})}var Sd=new WeakMap;function _d(){let e=B.value,t=$(null);Ke(()=>{let o=t.current;o&&(o.scrollTop=(e&&Sd.get(e))??0)},[e]);
let n=()=>{e&&t.current&&Sd.set(e,t.current.scrollTop)};return i(E,{children:[e?i(Sw,{}):null,i("div",{class:`read-body ${e?.
what==="rows"?"of-rows":""}`,ref:t,onScroll:n,children:i(_w,{now:e})})]})}function Sw(){return i("nav",{class:"details-h\
ead","aria-label":c("read.trail"),children:[Be.value.length?i(x,{class:"button quiet",onClick:cc,children:[i(z,{name:"ba\
ck"})," ",c("read.back")]}):i("span",{}),i(x,{class:"button quiet close","aria-label":c("read.close"),title:c("read.clos\
e"),onClick:()=>Z(null),children:i(z,{name:"close"})})]})}function _w({now:e}){switch(e?.what){case"item":{let t=g.items[e.
kind][e.position];return t?i(yd,{item:t},`${e.kind}-${e.position}`):i(Do,{})}case"edge":{let t=H[e.network];return t?i(td,
{shown:t,edge:e.edge},`${e.network}-${e.edge}`):i(Do,{})}case"cluster":{let t=H[e.network],n=t?.communities.find(({number:o})=>o===
e.community);return n?i(Hm,{shown:t,cluster:n}):i(Do,{})}case"rows":return i(xd,{rows:e.rows});default:return i(Do,{})}}var Md=["error","warning","note"],Ed=5,bi=O("all");function Od(){let{problems:e}=g,t=e.flatMap((n,o)=>bi.value==="all"||
n.level===bi.value?[o]:[]);return i("article",{children:[i("header",{class:"item-head",children:[i("h2",{children:c("rea\
d.problems")}),e.length?i("p",{children:c("read.about-problems")}):i("p",{children:c("read.no-problems")}),e.length?i(Ew,
{}):null]}),Mw(t).map(([n,o])=>i(Pw,{code:n,places:o},n))]})}function Ew(){let t=Md.map(r=>[r,g.problems.filter(s=>s.level===
r).length]).filter(([,r])=>r);if(t.length<2)return i(E,{});let n={value:"all",text:c("read.all-levels")},o=t.map(([r,s])=>({
value:r,text:`${I("level",r)} ${A(s)}`}));return i(He,{class:"small",label:c("read.levels"),choices:[n,...o],chosen:bi.value,
choose:r=>{bi.value=r}})}function Mw(e){let t=new Map;for(let o of e){let{code:r}=g.problems[o];t.set(r,[...t.get(r)??[],
o])}let n=([,o])=>Md.indexOf(g.problems[o[0]].level);return[...t].sort((o,r)=>n(o)-n(r)||r[1].length-o[1].length)}function Ow(e){
let t=e.map(r=>g.problems[r]),[n]=t,o=r=>t.every(s=>s[r]===n[r])?n[r]:"";return{...n,message:o("message"),advice:o("advi\
ce")}}function Pw({code:e,places:t}){let n=Ow(t),o=()=>({title:e,kind:"problems",positions:t});return i("section",{class:"\
section problem-group",children:[i("h3",{children:[i("code",{children:e}),i("span",{class:`problem-level small ${n.level}`,
children:I("problem-level",n.level)}),i(L,{n:t.length,label:e,rows:o})]}),n.message?i("p",{lang:"en",children:n.message}):
null,n.advice?i("p",{class:"muted",lang:"en",children:n.advice}):null,i("ul",{class:"rows",children:t.slice(0,Ed).map(r=>i(
"li",{children:i(yi,{problem:g.problems[r],told:n})},r))}),t.length>Ed?i(L,{n:t.length,text:c("parts.show-all",{n:t.length}),
rows:o}):null]})}function Pd({review:e,questions:t=g.uncertain.length}){let n=lt.value;return i("aside",{class:"panel read","aria-label":c(
"read.title"),children:[i(yr,{label:c("read.title"),chosen:n,choose:o=>{lt.value=o},choices:[{value:"details",text:c("re\
ad.details")},{value:"review",text:c("read.review"),badge:t},{value:"problems",text:c("read.problems"),badge:g.problems.
length},{value:"about",text:c("read.about")}]}),i(br,{value:n,children:i(Cw,{chosen:n,review:e})},n)]})}function Cw({chosen:e,
review:t}){switch(e){case"details":return i(_d,{});case"review":return t??i(E,{});case"problems":return i("div",{class:"\
read-body",children:i(Od,{})});case"about":return i("div",{class:"read-body",children:i(zm,{})})}}var Iw=60,Tw={ё:"е",ß:"ss",ς:"σ",ΐ:"ι",ΰ:"υ",ǰ:"j",ẖ:"h",ẗ:"t",ẘ:"w",ẙ:"y"};function un(e){return e.normalize(
"NFKC").toLowerCase().replace(/[ёßςΐΰǰẖẗẘẙ]/gu,n=>Tw[n]).replace(/[^\p{L}\p{N}]+/gu,"")}function mn(e,t){let n=t.
split(" ",1)[0];return e==="person"&&n.includes("@")||e==="work"&&/^[0-9a-f]{16}$/.test(n)?n:un(t)}async function Cd(e){
let t=new TextEncoder().encode(un(e)),n=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return Array.from(n.subarray(
0,8),o=>o.toString(16).padStart(2,"0")).join("")}async function Id(e){return e.kind==="work"?Aw(e):e.kind==="person"?Rw(
e):e.kind==="venue"?Bw(e):""}function yl(e){return e==="work"||e==="person"||e==="venue"}async function Aw(e){let n=e.references.
map(o=>g.references[o].text).reduce((o,r)=>r.length>o.length?r:o,"");return un(n)?`${await Cd(n)} ${n.replace(/\s+/gu," ").
trim().slice(0,Iw)}`.trim():""}var $n=null;function Lw(){if($n)return $n;$n=new Map;for(let e of g.items.person)for(let t of[
...e.forms,...e.mentions.map(({printed:n})=>n)]){let n=un(t),o=$n.get(n);$n.set(n,o===void 0||o===e.position?e.position:
-1)}return $n}async function Rw(e){let t=Lw();for(let o of[e.label,...e.forms])if(t.get(un(o))===e.position)return o;let n=e.
mentions[0];return n?Nw(n):""}async function Nw({reference:e,role:t,place:n,printed:o}){let r=g.references[e].text;return`${await Cd(
r)}@${t}.${n} ${o}`.trim()}function Bw(e){let t=un(e.label);return e.forms.find(n=>un(n)===t)??e.forms[0]??""}var Fw=new Set(["same","different"]),Xw=S(()=>{let e=new Map;for(let t of[...g.merges,...g.uncertain])[t.left,t.right].forEach(
({key:n},o)=>{let r=t.items[o];n&&r!==null&&e.set(`${t.kind} ${mn(t.kind,n)}`,r)});for(let{row:t,ends:n}of V.value)for(let{
key:o,item:r}of n)r!==null&&e.set(`${t.kind} ${mn(t.kind,o)}`,r);return e}),bl=class{above=new Map;find(t){let n=t;for(let o=this.
above.get(n);o!==void 0;o=this.above.get(n))n=o;return n!==t&&this.above.set(t,n),n}join(t,n){let[o,r]=[this.find(t),this.
find(n)];o!==r&&this.above.set(r,o)}};function vl(e,t,n){let o=`${e} ${mn(e,t)}`,r=n??Xw.value.get(o);return r===void 0?
o:`${e} #${r}`}function Td(e,t,n){return[e,...[mn(e,t),mn(e,n)].sort()].join("	")}var vi=S(()=>{let e=new Map;for(let t of fs.
value){if(t.verdict==="rename")continue;let n=Td(t.kind,t.left,t.right);e.delete(n),Fw.has(t.verdict)&&e.set(n,t)}return e}),
Ad=S(()=>{let e=new bl,t=[];for(let n of vi.value.values()){let o=vl(n.kind,n.left,null),r=vl(n.kind,n.right,null);n.verdict===
"same"?e.join(o,r):o!==r&&t.push({ends:[o,r],row:n})}return{groups:e,apart:t}});function wl(e,[t,n]){let o=vi.value.get(
Td(e,t.key,n.key));if(o)return[o.verdict,!0];if(!vi.value.size)return[null,!1];let[r,s]=[t,n].map(({key:f,item:h})=>vl(e,
f,h));if(r===s)return[null,!1];let{groups:l,apart:a}=Ad.value,[u,m]=[l.find(r),l.find(s)];return u===m?["same",!1]:[a.some(
({ends:f})=>{let[h,p]=f.map(y=>l.find(y));return h===u&&p===m||h===m&&p===u})?"different":null,!1]}var kl=S(()=>{let{groups:e,
apart:t}=Ad.value;return new Set(t.filter(({ends:[n,o]})=>e.find(n)===e.find(o)).map(({row:n})=>n))});function Dw(e){return wl(
e.kind,[{key:e.left.key,text:"",item:e.items[0]},{key:e.right.key,text:"",item:e.items[1]}])[0]}function Vn(e){return e.
kind!=="publisher"&&e.left.key!==""&&e.right.key!==""}var zn=S(()=>{let e=new Set;return g.uncertain.filter(t=>{if(!Vn(t)||
Dw(t))return!1;let[n,o]=Jw(t),r=[t.kind,n,o].join("	");return e.has(r)?!1:(e.add(r),!0)})});function Jw(e){let[t,n]=e.items;
return(t!==null&&n!==null&&t!==n?[String(t),String(n)]:[e.left.key,e.right.key]).sort()}var Ld=S(()=>{let e=new Map;for(let t of fs.
value){let n=`${t.kind} ${mn(t.kind,t.left)}`;t.verdict==="rename"?e.set(n,t):t.verdict==="withdrawn"&&e.get(n)?.right===
t.right&&e.delete(n)}return[...vi.value.values(),...e.values()]});var wi=O("questions"),Ve=O(-1),Kn=O(!1),$o=O({kind:"",rule:"",most:1,text:""});function ki(e){$o.value={...$o.value,...e}}
var Rd=new WeakMap;function $w(e){let t=Rd.get(e);return t===void 0&&(t=` ${ce(`${e.left.text} ${e.right.text}`)}`,Rd.set(
e,t)),t}var Nd=S(()=>{let{kind:e,rule:t,most:n,text:o}=$o.value,r=o.trim()?ce(o).split(" ").filter(Boolean):[];return g.
merges.filter(s=>(!e||s.kind===e)&&(!t||s.rule===t)).filter(s=>s.score<=n&&r.every(l=>$w(s).includes(` ${l}`))).sort((s,l)=>s.
score-l.score||s.position-l.position)});function Bd(e){let t=new Map;for(let n of g.merges)t.set(n[e],(t.get(n[e])??0)+1);
return[...t].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}var Vw={s:"same",y:"same",ы:"same",d:"different",n:"different",в:"different",k:"next",л:"next"," ":"next",arrowdown:"\
next",arrowup:"previous",u:"undo",г:"undo"};function Ct(e,t,n){let o=xl(n,e,1),r=o===e.position?xl(n,e,-1):o,s=ro(e.kind,
mr(e),t,"review");Ve.value=r,Kn.value=!0,Q(c(`review.said-${t}`),{text:c("review.undo"),run:()=>zw(s.number)})}function zw(e){
let t=V.value.find(n=>n.number===e);t&&!t.undone&&io(t)}function xi(){let e=V.value.filter(({undone:t})=>!t).at(-1);e&&(io(
e),Q(c("review.taken-back")))}function xl(e,t,n){let o=e.findIndex(({position:s})=>s===t.position),r=Math.min(Math.max(o+
n,0),e.length-1);return e[r]?.position??-1}function Kw(e){return e instanceof HTMLElement&&e.closest("input, select, tex\
tarea")!==null}function Fd(e,t,n){if(e.ctrlKey||e.altKey||e.metaKey||Kw(e.target))return;let o=Vw[e.key.toLowerCase()],r=e.
target instanceof HTMLElement&&e.target.matches("button, summary");if(!o||r&&e.key===" ")return;let s=t.find(({position:l})=>l===
Ve.value)??t[0];if(e.preventDefault(),o==="undo")xi();else if(s)o==="same"||o==="different"?n(s,o):(Ve.value=xl(t,s,o===
"next"?1:-1),Kn.value=!0);else return}var Ww=50;function Hw(){let{kind:e,positions:t}=ge.value;if(yl(e)&&t.size&&t.size<=Ww)return[...t].map(r=>g.items[e][r]);
let n=B.value;return n?.what==="item"&&yl(n.kind)&&!t.size?[g.items[n.kind][n.position]]:[]}async function Dd(e){return{
key:await Id(e),text:e.label,item:e.position}}async function Xd(e,t){let n=await Promise.all(e.map(Dd)),[o,...r]=n;if(n.
some(({key:l})=>!l)||new Set(n.map(({key:l})=>l)).size<n.length){Q(c("review.same-print"));return}let s=e[0].kind;for(let l of r)
ro(s,[o,l],t,"chosen");Q(c(`review.said-${t}`),{text:c("review.undo"),run:()=>r.forEach(xi)})}async function Uw(e,t){let n=await Dd(
e);if(!n.key){Q(c("review.same-print"));return}ro(e.kind,[n,{key:t,text:t,item:null}],"rename"),Q(c("review.said-rename"),
{text:c("review.undo"),run:xi})}function Jd(){let e=Hw();return e.length?i("section",{class:"chosen-items","aria-label":c(
"review.chosen"),children:[i("ul",{children:e.map(t=>i("li",{children:i(C,{text:t.label})},t.position))}),e.length>1?i(qw,
{items:e}):i(jw,{item:e[0]},e[0].id)]}):null}function qw({items:e}){return i("div",{class:"answers",children:[i(x,{class:"\
button primary","data-verdict":"same",onClick:()=>{Xd(e,"same")},children:c("review.these-same",{n:e.length})}),e.length===
2?i(x,{"data-verdict":"different",onClick:()=>{Xd(e,"different")},children:c("review.these-different")}):null]})}function jw({
item:e}){let t=ts(e.label),n=t.value.trim()!==e.label&&/[\p{L}\p{N}]/u.test(t.value);return i("form",{class:"rename",onSubmit:o=>{
o.preventDefault(),n&&Uw(e,t.value.trim())},children:[i("label",{children:[i("span",{class:"visually-hidden",children:c(
"review.new-name")}),i("input",{type:"text",name:"label",maxLength:1e3,value:t.value,onInput:({currentTarget:o})=>{t.value=
o.value}})]}),i(x,{type:"submit",disabled:!n,children:c("review.rename")})]})}function $d(){let e=[...V.value].reverse();return i(E,{children:[i(Gw,{}),kn()?null:i(Yw,{}),e.length?i("ul",{class:"dec\
isions","aria-label":c("review.this-visit"),children:e.map(t=>i(Qw,{decision:t},t.number))}):i("p",{class:"muted empty",
children:c("review.none-yet")}),i(ek,{})]})}function Gw(){return i("label",{class:"signer",children:[i("span",{children:c(
"review.signer")}),i("input",{type:"text",name:"by",maxLength:100,value:Ne.value,onInput:({currentTarget:e})=>{Ne.value=
e.value}})]})}function Yw(){return V.value.length?i("div",{class:"files",children:[i(x,{class:"button primary","data-act\
ion":"download",onClick:hr,children:c("review.download")}),i("label",{class:"button file-choice",children:[c("review.app\
end"),i("input",{type:"file",class:"visually-hidden",accept:".tsv,.txt,text/tab-separated-values",onChange:({currentTarget:e})=>{
let t=e.files?.[0];e.value="",t&&rc(t)}})]}),i("p",{class:"muted",children:c("review.files-hint")})]}):null}function Qw({
decision:e}){let{row:t,ends:n,undone:o}=e,r=t.verdict==="rename"?t.right:n[1].text;return i("li",{class:`decision ${o?"u\
ndone":""}`,children:[i("p",{children:[i("b",{children:I("verdict",t.verdict)})," ",i("span",{class:"muted",children:[I(
"merged",t.kind)," · ",c(Zw(e))]})]}),i("p",{class:"decision-ends",children:[i(C,{text:n[0].text})," ",i("span",{"aria-\
hidden":"true",children:Vd(t.verdict)})," ",i(C,{text:r})]}),kl.value.has(t)?i("p",{class:"warning",children:c("review.c\
ontradicts")}):null,o?null:i(x,{class:"button quiet","data-action":"undo",onClick:()=>io(e),children:c("review.undo")})]})}
function Zw({written:e,taken:t,undone:n,row:o}){return n&&o.verdict!=="withdrawn"?"review.state-undone":e?"review.state-\
written":t?"review.state-taken":"review.state-open"}function Vd(e){return{same:"=",different:"≠",rename:"→"}[e]??"?"}
function ek(){let e=new Set(V.value.map(({row:n})=>Sl(n))),t=Ld.value.filter(n=>!e.has(Sl(n)));return!Ut.value||!t.length?
null:i("details",{class:"earlier",children:[i("summary",{children:c("review.earlier",{n:t.length})}),i("ul",{class:"deci\
sions",children:t.map(n=>i(tk,{row:n},Sl(n)))})]})}function tk({row:e}){return i("li",{class:"decision",children:[i("p",
{children:[i("b",{children:I("verdict",e.verdict)})," ",i("span",{class:"muted",children:[I("merged",e.kind),e.by,e.date].
filter(Boolean).join(" · ")})]}),i("p",{class:"decision-ends",children:[i(C,{text:e.left})," ",Vd(e.verdict)," ",i(C,{text:e.
right})]}),kl.value.has(e)?i("p",{class:"warning",children:c("review.contradicts")}):null,i(x,{class:"button quiet",onClick:()=>Ya(
e),children:c("review.take-back")})]})}function Sl({left:e,right:t,verdict:n,kind:o,date:r,by:s}){return[e,t,n,o,r,s].join(
"	")}function zd(){if(!kn())return null;let e=it.value,t=gt.value.length;return i("section",{class:"live","aria-label":c("rev\
iew.live"),children:[i("p",{class:"live-line",role:"status",children:[t?c("review.live-waiting",{n:t}):c("review.live-wr\
itten")," ",e?i(C,{class:"place",text:e.table}):null]}),i(nk,{waiting:t}),i(ok,{})]})}function nk({waiting:e}){let t=Sn.
value||it.value?.closed;return t?i("div",{class:"fault",role:"alert",children:[i("p",{children:[i("b",{children:c("revie\
w.not-written")})," ",i(C,{text:t})]}),e?i("div",{class:"answers",children:[i(x,{onClick:()=>{so()},children:c("review.t\
ry-again")}),i(x,{"data-action":"download",onClick:hr,children:c("review.download")})]}):null]}):null}function ok(){let e=it.
value?.build,t=e?.status==="building";return i("div",{class:"build",children:[i(x,{"data-action":"build",disabled:t||!e,
onClick:()=>{ic()},children:c(t?"review.building":"review.build-again")}),e&&t?i(rk,{stage:e.stage,done:e.done,total:e.total}):
null,e?.status==="failed"?i("p",{class:"warning",role:"alert",children:[c("review.build-failed")," ",i(C,{text:e.message})]}):
null]})}function rk({stage:e,done:t,total:n}){let o=n>1?` ${A(t)} / ${A(n)}`:"";return i("span",{class:"progress",role:"\
status",children:[i("progress",{max:n||1,value:n?t:void 0,"aria-label":c("review.building")}),i("span",{class:"muted",children:(e?
I("stage",e):"")+o})]})}var ik=/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu,_l=/[\p{L}\p{N}]/u,sk=5e3;function Ud(e,t){let[n,o]=[Wd(e),Wd(t)],r=[Hd(
n,o),Hd(o,n)];return r[0].some(({text:l,differs:a})=>!a&&_l.test(l))?r:[Kd(n),Kd(o)]}function Kd(e){return e.map(t=>({text:t,
differs:!1}))}function Wd(e){return e.length>sk?[e]:e.match(ik)??[]}function Hd(e,t){let n=new Map;for(let o of t.filter(
r=>_l.test(r))){let r=ce(o);n.set(r,(n.get(r)??0)+1)}return e.map(o=>{if(!_l.test(o))return{text:o,differs:!1};let r=ce(
o),s=n.get(r)??0;return n.set(r,s-1),{text:o,differs:s<=0}})}function Si({pair:e,summary:t,class:n="",children:o}){let r=$(null),s=Ve.value===e.position;re(()=>{!s||!Kn.value||(Kn.value=
!1,r.current?.focus())});let[l,a]=Ud(e.left.text,e.right.text),u=e.left.reference!==null&&e.left.reference===e.right.reference;
return i("li",{ref:r,class:`pair ${n}`,tabIndex:s?0:-1,"data-pair":e.position,"aria-current":s?"true":void 0,onFocusIn:()=>{
Ve.value=e.position},children:[i("p",{class:"pair-head",children:[i("b",{children:I("merged",e.kind)})," ",i("span",{class:"\
muted",children:t})]}),i("div",{class:"sides",children:[i(qd,{pair:e,side:0,pieces:l,alone:!u}),i(qd,{pair:e,side:1,pieces:a,
alone:!u})]}),u?i(jd,{pair:e,side:0}):null,i(lk,{evidence:e.evidence}),i("div",{class:"answers",children:o})]})}function qd({
pair:e,side:t,pieces:n,alone:o}){return i("div",{class:"side",children:[i("bdi",{class:"side-text",children:n.map(({text:r,
differs:s})=>s?i("b",{class:"differs",children:r}):r)}),o?i(jd,{pair:e,side:t}):null]})}function jd({pair:e,side:t}){let{
reference:n}=t?e.right:e.left,o=n===null?null:g.references[n],r=e.items[t],s=r===null?null:to(e.kind,r);return i("div",{
class:"surroundings",children:[o&&e.kind!=="work"?i(C,{class:"side-context",text:o.text}):null,o?i($e,{file:o.file,line:o.
line,page:o.page}):null,s?i(x,{class:"link",title:c("review.open-item"),onClick:()=>wt(s),children:i(C,{text:s.label})}):
null]})}function lk({evidence:e}){return e.length?i("details",{class:"reasons",open:!0,children:[i("summary",{children:c(
"review.reasons",{n:e.length})}),i($t,{evidence:e})]}):null}var El=20;function _i({label:e,pairs:t,card:n,say:o}){let[r,s]=ze(El),l=t.findIndex(({position:a})=>a===Ve.value);return re(
()=>{l<0?Ve.value=t[0]?.position??-1:l>=r&&s(l+El)}),i(E,{children:[i("ul",{class:"pairs","aria-label":e,onKeyDown:a=>Fd(
a,t,(u,m)=>o(u,m)),children:t.slice(0,r).map(a=>n(a))}),t.length>r?i(x,{class:"button more",onClick:()=>s(r+El),children:c(
"review.more",{n:t.length-r})}):null]})}function Yd(){if(!g.merges.length)return i("p",{class:"muted empty",children:c("review.no-merges")});let e=Nd.value;return i(
E,{children:[i(uk,{}),i("p",{class:"muted hint","aria-live":"polite",children:c("review.merges-shown",{n:e.length,all:A(
g.merges.length)})}),i(_i,{label:c("review.merged"),pairs:e,say:(t,n)=>ak(t,n==="different",e),card:t=>i(ck,{pair:t,all:e},
t.position)})]})}function ak(e,t,n){Vn(e)&&Ct(e,t?"different":"same",n)}function ck({pair:e,all:t}){let n=e.by?c("review\
.decided-by",{name:e.by}):I("rule",e.rule),o=c("review.merged-how",{score:A(e.score*100),how:n}),[r,s]=wl(e.kind,mr(e));
return i(Si,{pair:e,summary:o,class:r==="different"?"parted":"",children:Vn(e)?i(E,{children:[i(x,{"data-verdict":"diffe\
rent","aria-pressed":r==="different"?"true":"false",onClick:()=>Ct(e,"different",t),children:c("review.not-same")}),i(x,
{"data-verdict":"same","aria-pressed":r==="same"?"true":"false",onClick:()=>Ct(e,"same",t),children:c("review.confirm")}),
r&&s?i(x,{class:"button quiet","data-verdict":"withdrawn",onClick:()=>Ct(e,"withdrawn",t),children:c("review.undecided")}):
null]}):i("span",{class:"muted",children:c(e.kind==="publisher"?"review.no-publishers":"review.same-print")})})}function uk(){
let{kind:e,rule:t,most:n,text:o}=$o.value;return i("div",{class:"merge-filters",children:[i("input",{type:"search",value:o,
"aria-label":c("review.find"),placeholder:c("review.find"),onInput:({currentTarget:r})=>ki({text:r.value})}),i(Gd,{label:c(
"review.kind"),table:"merged",column:"kind",chosen:e}),i(Gd,{label:c("review.rule"),table:"rule",column:"rule",chosen:t}),
i("label",{class:"score-filter",children:[i("span",{children:c("review.score-most",{score:A(n*100)})}),i("input",{type:"\
range",min:"0",max:"100",value:String(Math.round(n*100)),onInput:({currentTarget:r})=>ki({most:Number(r.value)/100})})]})]})}
function Gd({label:e,table:t,column:n,chosen:o}){return i("select",{"aria-label":e,value:o,name:n,onChange:({currentTarget:r})=>ki(
{[n]:r.value}),children:[i("option",{value:"",children:c(`review.all-${n}s`)}),Bd(n).map(([r,s])=>i("option",{value:r,children:`${I(
t,r)} (${A(s)})`},r))]})}function Qd(){let e=zn.value,t=g.uncertain.filter(Vn).length-e.length;return e.length?i(E,{children:[i("p",{class:"muted\
 hint",children:[c("review.questions-hint")," ",i(mk,{})]}),i(_i,{label:c("review.questions"),pairs:e,say:(n,o)=>Ct(n,o,
e),card:n=>i(dk,{pair:n,all:e},n.position)})]}):i("p",{class:"muted empty",children:c(t?"review.all-answered":"review.no\
-questions")})}function mk(){return i("span",{class:"keys",children:[i("kbd",{children:"S"})," ",c("review.same")," · ",
i("kbd",{children:"D"})," ",c("review.different")," · ",i("kbd",{children:"K"})," ",c("review.later")," · ",i("kbd",{children:"\
U"})," ",c("review.undo")]})}function dk({pair:e,all:t}){let n=A(e.score*100),o=c(e.joined?"review.now-one":"review.now-\
two",{score:n});return i(Si,{pair:e,summary:o,children:[i(x,{class:"button primary","data-verdict":"same",onClick:()=>Ct(
e,"same",t),children:c("review.same")}),i(x,{"data-verdict":"different",onClick:()=>Ct(e,"different",t),children:c("revi\
ew.different")})]})}var fk={questions:Qd,merged:Yd,decided:$d};function Zd(){let e=fk[wi.value],t=V.value.filter(({undone:o})=>!o).length,n=[
{value:"questions",text:Ml("review.questions",zn.value.length)},{value:"merged",text:Ml("review.merged",g.merges.length)},
{value:"decided",text:Ml("review.decided",t)}];return i("div",{class:"review",children:[i(zd,{}),i(Jd,{}),i(He,{label:c(
"review.title"),choices:n,chosen:wi.value,class:"review-views",choose:o=>{Ve.value=-1,wi.value=o}}),i(e,{})]})}function Ml(e,t){
return t?`${c(e)} ${A(t)}`:c(e)}var ef="\uFEFF",pk=/^[=+\-@\t\r\n＝＋－＠]/;function hk(e){if(e===null)return"";if(typeof e=="number")return String(
e);let t=e.replace(/\s*[\r\n]+\s*/g," "),n=pk.test(t)?`'${t}`:t;return/[",]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Ei(e){
return`${e.map(hk).join(",")}\r
`}var tf=["author","title","container","issued","volume","issue","pages","publisher","place","doi","isbn","url"];function nf(e){
let t=e.itemKind==="work"?["cluster"]:[];return ef+Ei(["id","type","language",...tf,"cited","cited_by",...t])}function of(e,t){
let n=t.documents.map(s=>g.files[g.items.document[s].file]),o=tf.map(s=>t.fields[s]??""),r=[t.id,t.type,t.language,...o,
n.length,n.join("; ")];return e.itemKind==="work"&&r.push(gk(e,t.position)),Ei(r)}function gk(e,t){let n=e.nodeOf(t),o=n<
0?-1:e.community[n];return e.communities.find(r=>r.number===o)?.label??""}function*rf(e){let t=g.items[e.itemKind];yield ef+
Ei(["source","target","source_label","target_label","count","weight"]);for(let n=0;n<e.edges;n+=1){if(!q.value.edge[n])continue;
let o=[t[e.item[e.from[n]]],t[e.item[e.to[n]]]],[r,s]=[o.map(({id:l})=>l),o.map(({label:l})=>l)];yield Ei([...r,...s,e.count[n],
e.weight[n]])}}var yk=[["node","label","string"],["node","cluster","string"],["node","occurrences","double"],["node","year","int"],["no\
de","x","double"],["node","y","double"],["edge","count","double"],["edge","weight","double"]],bk={"&":"&amp;","<":"&lt;",
">":"&gt;",'"':"&quot;","	":"&#9;","\n":"&#10;"};function Mi(e){return e.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"\t\n]/g,t=>bk[t])}function Vt(e,t){return`<data key="${e}">${typeof t=="number"?t:Mi(t)}</data>`}function vk(e,t){
let n=g.items[e.itemKind][e.item[t]],o=e.communities.find(({number:s})=>s===e.community[t]),r=[Vt("label",n.label),Vt("c\
luster",o?.label??""),Vt("occurrences",e.occurrences[t]),n.year===null?"":Vt("year",n.year),Vt("x",Ae.value.x[t]),Vt("y",
Ae.value.y[t])];return`<node id="${Mi(n.id)}">${r.join("")}</node>
`}function*sf(e){let t=g.items[e.itemKind];yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`;for(let[n,o,r]of yk)yield`<key id="${o}" for="${n}" attr.name="${o}" attr.type="${r}"/>
`;yield`<graph edgedefault="${e.directed?"directed":"undirected"}">
`;for(let n=0;n<e.size;n+=1)q.value.item[e.item[n]]&&(yield vk(e,n));for(let n=0;n<e.edges;n+=1){if(!q.value.edge[n])continue;
let[o,r]=[e.from,e.to].map(s=>t[e.item[s[n]]].id);yield`<edge source="${Mi(o)}" target="${Mi(r)}">${Vt("count",e.count[n])}${Vt(
"weight",e.weight[n])}</edge>
`}yield`</graph>
</graphml>
`}function*lf(e,t){let n=e.name==="csl-json",o=0;n&&(yield`[
`);for(let r of t){let s=e.textOf(r).replace(/\n+$/,"");s&&(o&&(yield n?`,
`:`

`),yield s,o+=1)}yield n?`
]
`:`
`}function*af(e,t){yield nf(e);for(let n of t)yield of(e,g.items.work[n])}function*cf(e,t){let n=t.map(o=>e.textOf(o).trim()).
filter(Boolean);n.sort(new Intl.Collator(Y.value).compare);for(let o of n)yield`${o}
`}function Ol(e,t){return t.filter(n=>e.textOf(n).trim()).length}var wk=60;function kk(e){let t=e.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu)??[];return Array.from(t.join("-")).slice(
0,wk).join("").replace(/-+$/,"")}function Vo(e,t){return`${[R.title||"citegraph",...e].map(kk).filter(Boolean).join("-")||
"citegraph"}.${t}`}function uf(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),
setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}var xk=40;async function mf(e,t){let n=[],o=performance.now();for(let r of e)
n.push(r),!(performance.now()-o<xk)&&(await new Promise(s=>setTimeout(s)),o=performance.now());return new Blob(n,{type:`${t}\
;charset=utf-8`})}function Sk(){return g.items.work.map(({position:e})=>e)}function _k(e){let{itemKind:t,item:n,community:o}=v.value;return Es(
t,n.filter((r,s)=>o[s]===e))}function Pl(e){switch(e.what){case"selection":return Ms.value;case"cluster":return _k(e.community);case"\
visible":return _s.value;case"all":return Sk()}}function Ek(){let e=B.value,t=v.value;return e?.what==="cluster"&&e.network===
t.place?e.community:t.communities[0]?.number??-1}var dn=S(()=>{if(Gt.value)return Gt.value;if(Ms.value.length)return{what:"\
selection"};let e=_s.value.length;return{what:e>0&&e<g.items.work.length?"visible":"all"}}),Oi=S(()=>dn.value.what==="cl\
uster"?dn.value.community:Ek());function Cl(e,t=Oi.value){Gt.value=e==="cluster"?{what:e,community:t}:{what:e}}var pt=S(
()=>Pl(dn.value));function Il(){let e=dn.value;return e.what==="cluster"?Tl(e.community):c(`take.file-${e.what}`)}function Tl(e){return v.
value.communities.find(({number:n})=>n===e)?.label||c("take.cluster-number",{n:e+1})}async function Pi(e,t,n,o){try{uf(await mf(
e,t),n),Q(o,void 0,n)}catch(r){Q(c("take.failed"),void 0,String(r))}}function df(e){let t=Vo([Il()],e.suffix),n=Ol(e,pt.
value);return Pi(lf(e,pt.value),e.mediaType,t,Al(n))}function ff(e){let t=Vo([Il(),I("format",e.name)],"txt"),n=Ol(e,pt.
value);return Pi(cf(e,pt.value),"text/plain",t,Al(n))}function pf(){let e=Vo([Il()],"csv"),t=af(v.value,pt.value);return Pi(
t,"text/csv",e,Al(pt.value.length))}function Al(e){let t=pt.value.length-e,n=[c("take.saved",{n:e})];return t&&n.push(c(
"take.without-entry",{n:t})),n.join(" ")}function Ll(e){let t=v.value,n=Vo([I("network",t.kind)],e),o=e==="csv"?rf(t):sf(
t);return Pi(o,e==="csv"?"text/csv":"application/graphml+xml",n,c("take.network-saved"))}async function Rl(e){let t=Ie.peek();
await rl(e,!0),Ie.peek()===t&&Q(c("take.picture-saved"))}function hf(){return i(Bn,{id:"downloads",title:c("take.title"),open:bo,wide:!0,children:[i("div",{class:"take-columns",
children:[i(Ok,{}),i(Ck,{})]}),i(Tk,{}),i(Mk,{})]})}function Mk(){let e=Ie.value;return i("p",{class:"take-told",role:"s\
tatus",children:e?i(E,{children:[e.text," ",i(C,{class:"notice-quoted",text:e.quoted??""})]}):null})}function Ok(){let e={
selection:c("take.selection"),cluster:c("take.cluster"),visible:c("take.visible"),all:c("take.all")};return i("fieldset",
{class:"take-scopes",children:[i("legend",{children:c("take.which-works")}),i(Ci,{what:"selection",name:e.selection}),v.
value.communities.length?i(Pk,{name:e.cluster}):null,i(Ci,{what:"visible",name:e.visible}),i(Ci,{what:"all",name:e.all})]})}
function Ci({what:e,name:t}){let n=e==="cluster"?{what:e,community:Oi.value}:{what:e},o=Pl(n).length;return i("label",{class:"\
check-line",children:[i("input",{type:"radio",name:"scope",value:e,checked:dn.value.what===e,disabled:o===0,onChange:()=>Cl(
e)}),i("span",{children:t}),i("span",{class:"muted number",children:A(o)})]})}function Pk({name:e}){return i(E,{children:[
i(Ci,{what:"cluster",name:e}),i("select",{class:"field take-cluster","aria-label":c("take.which-cluster"),value:String(Oi.
value),onChange:t=>Cl("cluster",Number(t.currentTarget.value)),children:v.value.communities.map(({number:t})=>i("option",
{value:String(t),children:Tl(t)},t))})]})}function Ck(){let e=R.formats.filter(({download:n})=>n),t=R.formats.filter(({copy:n,
download:o})=>n&&!o);return i("div",{class:"take-formats",children:[i("h3",{children:c("take.references")}),i("div",{class:"\
format-buttons",children:[e.map(n=>i(Ik,{format:n},n.name)),i(Nl,{name:"csv",hint:c("take.hint-csv"),act:pf})]}),t.length?
i(E,{children:[i("h3",{children:c("take.lines")}),i("div",{class:"format-buttons",children:t.map(n=>i(Nl,{name:n.name,hint:c(
"take.hint-lines"),act:()=>ff(n)},n.name))})]}):null]})}function Ik({format:e}){let t={bibtex:c("take.hint-bibtex"),ris:c(
"take.hint-ris"),"csl-json":c("take.hint-csl-json")};return i(Nl,{name:e.name,hint:t[e.name]??"",act:()=>df(e)})}function Nl({
name:e,hint:t,act:n}){return i(x,{class:"button format-button","data-format":e,disabled:pt.value.length===0,onClick:()=>{
n()},children:[i("span",{class:"format-name",children:I("format",e)}),i("span",{class:"muted small",children:t})]})}function Tk(){
return v.value.size?i("section",{class:"take-network",children:[i("h3",{children:c("take.network")}),i("div",{class:"for\
mat-row",children:[i(x,{"data-format":"png",onClick:()=>{Rl("png")},children:c("take.png")}),i(x,{"data-format":"svg",onClick:()=>{
Rl("svg")},children:c("take.svg")}),i(x,{"data-format":"graphml",onClick:()=>{Ll("graphml")},children:c("take.graphml")}),
i(x,{"data-format":"edges",onClick:()=>{Ll("csv")},children:c("take.edges")})]})]}):null}var Wn=class extends Tt{state={failure:null};static getDerivedStateFromError(t){return{failure:t??new Error("unknown")}}componentDidCatch(t){
console.error(t)}render(){return this.state.failure===null?this.props.children:i("section",{class:`failure ${this.props.
class}`,role:"alert",children:i(Lk,{failure:this.state.failure,again:()=>this.setState({failure:null})})})}};function Ak(e){
let t=e instanceof Error?e.stack??String(e):String(e);return`citegraph ${R?.version??""}
${navigator.userAgent}
${t}`}function Lk({failure:e,again:t}){return i(E,{children:[i("h2",{children:c("shell.failure")}),i("p",{children:c("sh\
ell.failure-advice")}),i("pre",{class:"failure-text",tabIndex:0,children:String(e)}),i("div",{class:"failure-tools",children:[
i(x,{class:"button primary",onClick:t,children:c("shell.try-again")}),i(x,{onClick:()=>{xn(Ak(e),c("shell.error-copied"))},
children:c("shell.copy-error")})]})]})}var Rk={browse:"list",map:"map",read:"details"};function gf(){let e={browse:c("shell.dock-browse"),map:c("shell.dock-map"),
read:c("shell.dock-read")};return i("nav",{class:"dock",id:"dock","aria-label":c("shell.panels"),children:["browse","map",
"read"].map(t=>i("button",{type:"button",class:"dock-button","data-name":t,"aria-pressed":te.value===t?"true":"false",onClick:()=>{
te.value=t},children:[i(z,{name:Rk[t]}),e[t]]},t))})}function bf(){return i(Bn,{id:"help",title:c("shell.help"),open:Ln,wide:!0,children:[i("h3",{children:c("shell.first-ste\
ps")}),i("ol",{class:"help-steps",children:[i("li",{children:c("shell.step-find")}),i("li",{children:c("shell.step-look")}),
i("li",{children:c("shell.step-select")}),i("li",{children:c("shell.step-take")})]}),i("div",{class:"help-tables",children:[
i(yf,{title:c("shell.keys"),lines:Nk()}),i(yf,{title:c("shell.gestures"),lines:Bk()})]})]})}function Nk(){return[[["/"],
c("shell.key-search")],[["↑","↓"],c("shell.key-walk")],[["Enter"],c("shell.key-show")],[[c("shell.space")],c("shell.\
key-select")],[["←","→","↑","↓"],c("shell.key-move")],[["+","−","0"],c("shell.key-zoom")],[["L"],c("shell.key-\
lasso")],[["Esc"],c("shell.key-escape")],[["?"],c("shell.key-help")]]}function Bk(){return[[[c("shell.click")],c("shell.\
click-does")],[[c("shell.double-click")],c("shell.double-click-does")],[[c("shell.ctrl-click")],c("shell.ctrl-click-does")],
[[c("shell.drag")],c("shell.drag-does")],[[c("shell.wheel")],c("shell.wheel-does")]]}function yf({title:e,lines:t}){return i(
"table",{class:"help-table",children:[i("caption",{children:e}),i("tbody",{children:t.map(([n,o])=>i("tr",{children:[i("\
th",{scope:"row",children:n.map(r=>i("kbd",{children:r},r))}),i("td",{children:o})]},o))})]})}var Ii=260,Ti=640,Bl={left:340,right:380},nt={left:{width:O(Bl.left),open:O(!0)},right:{width:O(Bl.right),open:O(!0)}},pF=matchMedia(
"(max-width: 760px)");function zo(e,t){nt[e].width.value=Math.round(Math.min(Ti,Math.max(Ii,t)))}function vf(e){nt[e].width.value=Bl[e]}function Ai(e){
nt[e].open.value=!0,te.value=e==="left"?"browse":"read"}var wf=24;function Fl({side:e}){let{width:t,open:n}=nt[e];if(!n.value)return null;let o=e==="left"?1:-1;return i("div",{
class:`splitter ${e}`,role:"separator",tabIndex:0,"aria-orientation":"vertical","aria-label":e==="left"?c("shell.left-wi\
dth"):c("shell.right-width"),title:c("shell.splitter-help"),"aria-valuemin":Ii,"aria-valuemax":Ti,"aria-valuenow":t.value,
onDblClick:()=>vf(e),onPointerDown:s=>r(s,t.value,l=>zo(e,l*o)),onKeyDown:s=>{let l={ArrowRight:wf,ArrowLeft:-wf}[s.key];
if(l)zo(e,t.value+l*o);else if(s.key==="Home")zo(e,Ii);else if(s.key==="End")zo(e,Ti);else if(s.key==="Enter")n.value=!1;else
return;s.preventDefault()}});function r(s,l,a){let u=s.currentTarget,m=s.clientX;u.setPointerCapture(s.pointerId),u.onpointermove=
d=>a(l*o+d.clientX-m),u.onlostpointercapture=()=>{u.onpointermove=null}}}var Fk=7e3;function Ko(){Ie.value=null}function kf(){let e=Ie.value,t=$(null);return re(()=>e&&!e.byHand?Xk(e,t.current):
void 0,[e]),i("div",{class:"toast",id:"toast",role:"status","aria-live":"polite",ref:t,children:e?i(Dk,{now:e}):null})}function Xk(e,t){
let n=setInterval(()=>{!(t?.matches(":hover")||t?.contains(document.activeElement))&&Ie.value===e&&Ko()},Fk);return()=>clearInterval(
n)}function Dk({now:e}){let{text:t,action:n,quoted:o,byHand:r}=e;return i("div",{class:"toast-body",children:[i("span",{
class:"notice-text",children:t}),o?i(C,{class:"notice-quoted",text:o}):null,r===void 0?null:i(Jk,{text:r}),n?i(x,{class:"\
button quiet",onClick:()=>{Ko(),n.run()},children:n.text}):null,i(x,{class:"button tool","aria-label":c("base.close"),onClick:Ko,
children:i(z,{name:"close"})})]})}function Jk({text:e}){let t=$(null);return re(()=>t.current?.select(),[e]),i("textarea",
{class:"text-to-copy",readOnly:!0,dir:"auto",ref:t,value:e,"aria-label":c("base.text-to-copy")})}function Li(e){let[t,n]=ze(!1),o=$(null),r=$(null);re(()=>t?$k(o.current,()=>n(!1)):void 0,[t]);let s=()=>{n(!1),r.current?.
focus()};return i("div",{class:"menu",ref:o,children:[i("button",{type:"button",class:e.class??"button",id:e.id,ref:r,"a\
ria-haspopup":"menu","aria-expanded":t?"true":"false",title:e.label,"aria-controls":t?`${e.id}-list`:void 0,onClick:()=>n(
!t),onKeyDown:l=>{l.key!=="ArrowDown"||t||(l.preventDefault(),n(!0))},children:e.children}),t?i(zk,{...e,close:s}):null]})}
function $k(e,t){let n=o=>{e?.contains(o.target)||t()};return document.addEventListener("pointerdown",n,!0),document.addEventListener(
"focusin",n,!0),()=>{document.removeEventListener("pointerdown",n,!0),document.removeEventListener("focusin",n,!0)}}var Vk=7;
function zk(e){let t=$(null),n=$({text:"",at:0});re(()=>{(t.current?.querySelector('[aria-checked="true"]')??xf(t.current)[0])?.
focus()},[]);let o=s=>{e.close(),e.choose(s)},r=e.items.length>Vk?"many":"";return i("div",{class:`menu-list ${e.end?"at\
-end":""} ${r}`,role:"menu",ref:t,id:`${e.id}-list`,"aria-label":e.label,onKeyDown:s=>Hk(s,e.close,n.current),children:Wk(
e.items).map(([s,l])=>i("div",{class:"menu-group",role:"group","aria-label":s||void 0,children:[s?i("div",{class:"menu-h\
eading","aria-hidden":"true",children:s}):null,l.map(a=>i(Kk,{item:a,checked:a.value===e.chosen,pick:o},a.text))]},s))})}
function Kk({item:e,checked:t,pick:n}){return i("button",{type:"button",class:e.faint?"menu-item faint":"menu-item",role:"\
menuitemradio",tabIndex:-1,"aria-checked":t?"true":"false","data-value":String(e.value),"data-text":e.text,onClick:()=>n(
e.value),children:[i("span",{class:"menu-mark",children:t?i(z,{name:"check"}):null}),i("span",{class:"menu-text",children:e.
text}),i("span",{class:"menu-note",children:e.note}),e.detail?i("span",{class:"menu-detail",children:e.detail}):null]})}
function Wk(e){let t=new Map;for(let n of e){let o=t.get(n.group??"")??[];t.set(n.group??"",[...o,n])}return[...t]}function xf(e){
return[...e?.querySelectorAll("[role=menuitemradio]")??[]]}function Hk(e,t,n){let o=xf(e.currentTarget),r=o.indexOf(document.
activeElement),s={ArrowDown:(r+1)%o.length,ArrowUp:(r-1+o.length)%o.length,Home:0,End:o.length-1};if(e.key==="Escape"||e.
key==="Tab")t();else if(e.key in s)o[s[e.key]]?.focus();else if(e.key.length===1&&e.key!==" ")Uk(e,o,r,n);else return;e.
stopPropagation(),e.key!=="Tab"&&e.preventDefault()}function Uk(e,t,n,o){let r=e.key.toLowerCase(),s=e.timeStamp-o.at<1e3;
o.text=s&&o.text!==r?o.text+r:r,o.at=e.timeStamp;let l=o.text.length>1?n:n+1;t.map((u,m)=>t[(l+m)%t.length]).find(u=>u.dataset.
text?.toLowerCase().startsWith(o.text))?.focus()}var Ef=60,qk=6e4,Xl=":";function Dl(e,t){let n=[...t],o=g.items[e];return n.length<=Ef?n.map(r=>encodeURIComponent(fn(o[r]?.
id??""))).join(","):o.length>qk?"":`${Xl}${Mf(e)}.${Gk(n,o.length)}`}function Jl(e,t){if(t.startsWith(Xl))return jk(e,t.
slice(Xl.length));let n=t.split(",").slice(0,Ef).map(Hn),o=Ri(e),r=n.map(l=>l===""?-1:o.get(l)),s=r.filter(l=>l!==void 0);
return{positions:s,missing:r.length-s.length}}function jk(e,t){let[n,o=""]=t.split(".");return n!==Mf(e)?{positions:[],missing:1}:
{positions:Yk(o,g.items[e].length),missing:0}}function Hn(e){try{return decodeURIComponent(e)}catch{return e}}function fn(e){
return e.replace(new RegExp("\\p{Surrogate}","gu"),"�")}var Sf=new Map;function Ri(e){let t=Sf.get(e);return t||(t=new Map(
g.items[e].map(({id:n,position:o})=>[fn(n),o])),Sf.set(e,t)),t}var _f=new Map;function Mf(e){let t=_f.get(e);if(t===void 0){
let n=2166136261;for(let{id:o}of g.items[e])for(let r of`${o}
`)n=Math.imul(n^(r.codePointAt(0)??0),16777619);t=(n>>>0).toString(36),_f.set(e,t)}return t}var Of="ABCDEFGHIJKLMNOPQRST\
UVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Gk(e,t){let n=new Uint8Array(Math.ceil(t/6));for(let o of e)n[Math.
floor(o/6)]|=1<<o%6;return Array.from(n,o=>Of[o]).join("").replace(/A+$/,"")}function Yk(e,t){let n=[];for(let o=0;o<e.length&&
6*o<t;o+=1){let r=Of.indexOf(e[o]);for(let s=0;s<6;s+=1)r>0&&r&1<<s&&6*o+s<t&&n.push(6*o+s)}return n}function Pf(e){if(!e||e.what==="rows")return"";if(e.what==="item")return $l(e.kind,to(e.kind,e.position).id);let t=H[e.network];
if(e.what==="cluster")return $l("cluster",t.kind,String(e.community));let n=g.items[t.itemKind],o=[t.from[e.edge],t.to[e.
edge]];return $l("edge",t.kind,...o.map(r=>n[t.item[r]].id))}function $l(...e){return e.map(t=>encodeURIComponent(fn(t))).
join(":")}function Cf(e){let[t,...n]=e.split(":").map(Hn);if(t==="edge")return Zk(n);if(t==="cluster")return Qk(n);if(!Object.
hasOwn(g.items,t))return null;let o=t,r=Ri(o).get(n[0]);return r===void 0?null:{what:"item",kind:o,position:r}}function If(e){
return H.find(t=>t.kind===e)}function Qk([e,t]){let n=If(e),o=n?.communities.find(r=>String(r.number)===t);return n&&o?{
what:"cluster",network:n.place,community:o.number}:null}function Zk([e,...t]){let n=If(e);if(!n)return null;let o=t.map(
l=>{let a=Ri(n.itemKind).get(l);return a===void 0?-1:n.nodeOf(a)});if(o.length!==2||o.includes(-1))return null;let s=[...n.
edgesOf(o[0])].find(l=>rt(n,l,o[0])===o[1]);return s===void 0?null:{what:"edge",network:n.place,edge:s}}var Tf=200,Nf=1e3;function Ni(e,t,n){return{name:e,write:()=>n.value===t[0]?"":n.value,read:o=>{n.value=t.find(r=>r===o)??
t[0]}}}function Af(e,t){return{name:e,write:()=>X.value[t]?"":"0",read:n=>j({[t]:n!=="0"})}}function Lf(e,t){let n=t==="\
typesOff"?"type":"language";return{name:e,write:()=>[...X.value[t]].map(o=>`,${encodeURIComponent(fn(o))}`).join(""),read:o=>{
let r=new Set(o.split(",").slice(1,Nf).map(Hn)),s=r.size?new Set(g.items.work.map(l=>l[n])):r;j({[t]:new Set([...r].filter(
l=>s.has(l)))})}}}function Rf(e,t,n){return{name:e,write:()=>Dl(t,X.value[n]),read:o=>{let{positions:r,missing:s}=o?Jl(t,
o):Bf;return j({[n]:new Set(r)}),s}}}var Bf={positions:[],missing:0},ex={name:"network",write:()=>Ue.value===0?"":v.value.
kind,read:e=>{Se(Math.max(0,H.findIndex(({kind:t})=>t===e)))}},tx={name:"years",write:()=>X.value.years?.join("..")??"",
read:e=>{let t=/^(-?\d{1,5})\.\.(-?\d{1,5})$/.exec(e),n=t&&[Number(t[1]),Number(t[2])];j({years:n&&n[0]<=n[1]?n:null})}},
nx={name:"strongest",write:()=>X.value.strongest===1?"":String(X.value.strongest),read:e=>{let t=e?Number(e):NaN;j({strongest:t>=
0&&t<=1?t:lo.strongest})}},ox={name:"clusters-off",write:()=>[...X.value.communitiesOff].join(","),read:e=>{let t=new Set(
[-1,...v.value.communities.map(({number:o})=>o)]),n=e?e.split(",").slice(0,Nf).map(Number):[];j({communitiesOff:new Set(
n.filter(o=>t.has(o)))})}},rx={name:"query",write:()=>encodeURIComponent(fn(se.value.slice(0,Tf))),read:e=>{se.value=Hn(
e).slice(0,Tf)}},ix={name:"select",write:()=>{let{kind:e,positions:t}=ge.value,n=t.size?Dl(e,t):"";return n&&`${e}:${n}`},
read:e=>{let[t]=e.split(":",1),n=Object.hasOwn(g.items,t),o=e.slice(t.length+1),{positions:r,missing:s}=n&&o?Jl(t,o):Bf,
l=r.filter(a=>a>=0).sort((a,u)=>a-u);return ge.value={kind:n?t:"work",positions:new Set(l)},s}},sx={name:"focus",write:()=>Pf(
B.value),read:e=>(B.value=e?Cf(e):null,e&&!B.value?1:0)},lx=["label","year","works","cited","links","strength"],ax={name:"\
sort",write:()=>{let{column:e,descending:t}=qe.value;return e==="cited"&&t?"":`${t?"-":""}${e}`},read:e=>{let t=lx.find(
n=>n===e.replace(/^-/,""));qe.value=t?{column:t,descending:e.startsWith("-")}:{column:"cited",descending:!0}}},cx={name:"\
lang",write:()=>Y.value===no()?"":Y.value,read:e=>{Y.value=Object.hasOwn(R.texts,e)?e:no()}},ux={name:"camera",write:()=>{
let e=Xn.value;return e?[e.x.toFixed(1),e.y.toFixed(1),e.scale.toPrecision(4)].join(","):""},read:e=>{let t=e?e.split(",").
map(Number):[],[n,o,r]=t,s=t.length===3&&Math.abs(n)<1e7&&Math.abs(o)<1e7&&r>1e-4&&r<1e3;Xn.value=s?{x:n,y:o,scale:r}:null}},
mx=["system","light","dark"],dx=["occurrences","strength","pagerank"],fx=["details","review","problems","about"],px=["li\
st","filters","clusters"],Vl=[ex,sx],zl=[...Vl,{name:"layout",write:()=>yt.value==="map"?"":encodeURIComponent(yt.value),
read:e=>{let t=H.some(({layouts:n})=>n.some(({name:o})=>o===e));yt.value=t?e:"map"}},rx,tx,Af("without-year","withoutYea\
r"),Af("unlinked","singletons"),Lf("types-off","typesOff"),Lf("languages-off","languagesOff"),Rf("documents-off","docume\
nt","documentsOff"),Rf("venues-off","venue","venuesOff"),ox,nx,ix,ax,Ni("size",dx,bt),{name:"areas",write:()=>vt.value?"":
"0",read:e=>{vt.value=e!=="0"}},Ni("theme",mx,st),cx,Ni("read",fx,lt),Ni("browse",px,Te),ux];var hx=400,gx=zl.map(({name:e,write:t})=>S(()=>{let n=t();return n&&`${e}=${n}`})),Kl=S(()=>{let e=gx.map(({value:t})=>t).
filter(Boolean).join("&");return e?`#${e}`:""}),Wl=S(()=>{let e=B.value;return e?.what==="rows"?`${v.value.kind} ${e.rows.
title}`:`${v.value.kind} ${JSON.stringify(e)}`}),Uo=new Map,pn=0,[Bi,Ho]=["",""],Wo=0;function Hl(e,t=zl){let n=new Map;
for(let r of e.replace(/^#/,"").split("&")){let[s]=r.split("=",1);n.set(s,r.slice(s.length+1))}let o=0;Lt(()=>{for(let r of t)
o+=yx(r,n.get(r.name)??"")}),o&&Q(c("base.link-is-old",{n:o}))}function yx(e,t){try{return e.read(t)??0}catch{return 0}}
function Ul(e,t){let n=`${location.pathname}${location.search}${t}`;try{history[e]({entry:pn},"",n)}catch{}}function Fi(){
clearTimeout(Wo),Wo=0,Ul("replaceState",Ho)}function bx(e,t){e!==Bi?(Wo&&Fi(),pn+=1,Ul("pushState",t)):t!==Ho&&!Wo&&(Wo=
window.setTimeout(Fi,hx)),[Bi,Ho]=[e,t],Uo.set(pn,B.peek())}function vx(e){let t=e.state,n=typeof t?.entry=="number"?t.entry:
-1;Lt(()=>{Uo.has(n)?kx(n):wx(),[Bi,Ho]=[Wl.value,Kl.value]}),Fi()}function wx(){pn+=1,Hl(location.hash),Uo.set(pn,B.value)}
function kx(e){let t=Uo.get(e)??null;pn=e,Hl(location.hash,Vl),B.value=t,Be.value=Be.value.at(-1)===t?Be.value.slice(0,-1):
[],!t&&te.value==="read"&&(te.value="map")}function Ff(){location.hash.length>1&&Hl(location.hash),[Bi,Ho]=[Wl.value,Kl.
value],Uo.set(pn,B.value),Ul("replaceState",location.hash),W(()=>bx(Wl.value,Kl.value)),addEventListener("popstate",vx)}
function Xf(){return Fi(),location.href}var ql={cocitation:["cocitation","author-cocitation","venue-cocitation","term-cocitation","proximity-cocitation"],citation:[
"citation","two-mode"],coupling:["coupling","author-coupling","venue-coupling"],authors:["co-authorship"],words:["keywor\
ds","terms"]};function xx(e){return Object.keys(ql).find(t=>ql[t].includes(e))??"other"}function Df(e){return e.size?[c(
"shell.nodes",{n:e.size}),c("shell.links",{n:e.edges})].join(" · "):c("shell.empty-network")}function Sx(e){return{value:e.
place,text:I("network",e.kind),group:I("network-group",xx(e.kind)),detail:I("joins",e.kind),note:Df(e),faint:!e.edges}}function _x(){
let e=Object.values(ql).flat(),t=({kind:n})=>(e.indexOf(n)+e.length+1)%(e.length+1);return[...H].sort((n,o)=>t(n)-t(o)||
n.place-o.place)}function Jf(){let e=v.value;return e.place<0?null:i(Li,{id:"network-menu",label:c("shell.networks"),class:"\
button network-button",items:_x().map(Sx),chosen:e.place,choose:Se,children:[i(z,{name:"network"}),i("span",{class:"netw\
ork-name",children:I("network",e.kind)}),i("span",{class:"network-size",children:Df(e)}),i(z,{name:"down"})]})}function Kf(){return i("header",{class:"toolbar",children:[i(Vf,{side:"left"}),i("h1",{class:"toolbar-title",dir:"auto",
title:R.title,children:R.title}),i("div",{class:"toolbar-choice",children:[i(Jf,{}),i(Ex,{})]}),i("div",{class:"toolbar-\
actions",children:[i(x,{class:"button take-button",id:"open-downloads",title:c("shell.take-away-help"),onClick:()=>Fr(),
children:[i(z,{name:"download"}),i("span",{children:c("shell.take-away")})]}),i($f,{id:"copy-link",icon:"link",name:c("s\
hell.copy-link"),act:Ix}),i(Px,{}),i(Cx,{}),i($f,{id:"open-help",icon:"help",name:c("shell.help"),act:()=>{Ln.value=!0}}),
i(Vf,{side:"right"})]})]})}function $f({id:e,icon:t,name:n,act:o}){return i(x,{class:"button tool",id:e,title:n,"aria-la\
bel":n,onClick:o,children:i(z,{name:t})})}function Vf({side:e}){let{open:t}=nt[e],n=e==="left"?c("shell.left-panel"):c("\
shell.right-panel");return i(x,{class:"button tool panel-button",id:`toggle-${e}`,title:n,"aria-label":n,"aria-pressed":t.
value?"true":"false",onClick:()=>{t.value=!t.value},children:i(z,{name:e})})}function Ex(){let{layouts:e}=v.value;if(e.length<
2)return null;let t=e.map(({name:n})=>({value:n,text:zf(`shell.layout-${n}`,n),hint:zf(`shell.hint-${n}`,"")}));return i(
He,{label:c("shell.layout"),choices:t,chosen:Ae.value.name,choose:n=>{yt.value=n}})}function zf(e,t){return ar(e)?c(e):t}
var Mx=["system","light","dark"],Ox={system:"half",light:"sun",dark:"moon"};function Px(){let e={system:c("shell.theme-s\
ystem"),light:c("shell.theme-light"),dark:c("shell.theme-dark")},t=c("shell.theme",{name:e[st.value]});return i(Li,{id:"\
theme-menu",label:t,class:"button tool",end:!0,items:Mx.map(n=>({value:n,text:e[n]})),chosen:st.value,choose:n=>{st.value=
n},children:[i(z,{name:Ox[st.value]}),i("span",{class:"visually-hidden",children:t})]})}function Cx(){let e=Object.keys(
R.texts).map(t=>({value:t,text:t.toUpperCase(),lang:t,hint:new Intl.DisplayNames(t,{type:"language"}).of(t)}));return i(
He,{class:"small languages",label:c("shell.language"),choices:e,chosen:Y.value,choose:t=>{Y.value=t}})}function Ix(){xn(
Xf(),c("shell.link-copied"))}function Wf(){return i(E,{children:[i(Tx,{}),i(Kf,{}),i(Ax,{}),i(gf,{}),i(hf,{}),i(bf,{}),i(kf,{})]})}function Tx(){return i(
"a",{class:"skip-link",href:"#search-box",onClick:e=>{e.preventDefault(),Ai("left"),setTimeout(()=>document.getElementById(
"search-box")?.focus())},children:c("shell.skip")})}function Ax(){let{left:e,right:t}=nt;return i("div",{class:"workbenc\
h","data-panel":te.value,"data-left":e.open.value?"open":"closed","data-right":t.open.value?"open":"closed",style:{"--le\
ft":`${e.width.value}px`,"--right":`${t.width.value}px`},children:[i(Wn,{class:"panel browse",children:i(bu,{})}),i(Fl,{
side:"left"}),i("main",{class:"middle",children:i(Wn,{class:"map-area",children:i(Am,{})})}),i(Fl,{side:"right"}),i(Wn,{
class:"panel read",children:i(Pd,{review:i(Zd,{}),questions:zn.value.length})})]})}var jl=matchMedia("(prefers-color-scheme: dark)"),Hf=O(jl.matches);jl.addEventListener("change",()=>{Hf.value=jl.matches});
var Uf=S(()=>st.value!=="system"?st.value:Hf.value?"dark":"light");function qf(){W(()=>{document.documentElement.dataset.theme=Uf.value}),W(()=>{document.documentElement.lang=Y.value,document.
title=R.title||c("shell.title")}),W(()=>{B.value&&(nt.right.open.value=!0)}),W(()=>{bo.value||(Gt.value=null)}),document.
addEventListener("keydown",Rx),Lx()}function Lx(){let e=window;e.citegraph={...e.citegraph,searchKey:ce}}function Rx(e){
if(!(e.defaultPrevented||document.querySelector("dialog[open]"))&&(e.key==="Escape"&&Fx(),!(e.ctrlKey||e.metaKey||e.altKey||
Nx(e.target)))){if(e.key==="/")Bx();else if(e.key==="?")Ln.value=!0;else return;e.preventDefault()}}function Nx(e){return e instanceof
Element&&e.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=range])")}function Bx(){Ai("left"),
setTimeout(()=>document.getElementById("search-box")?.focus())}function Fx(){Ie.value?Ko():se.value?se.value="":B.value&&
Z(null)}function Xx(){Y.value=no(),Ff(),lc(),qf(),aa(i(Wf,{}),document.getElementById("app"))}function Dx(){document.getElementById(
"unreadable").hidden=!1}za().then(Xx,Dx);})();
