"use strict";
const $ = selector => document.querySelector(selector);
function make(tag, text, className) {
  const element = document.createElement(tag);
  if (text != null) element.textContent = text;
  if (className) element.className = className;
  return element;
}
const quiet = matchMedia("(prefers-reduced-motion:reduce)").matches;
const isDark = () => {
  const theme = document.documentElement.dataset.theme;
  return theme === "dark" || (theme === "auto" && matchMedia("(prefers-color-scheme:dark)").matches);
};

// Offsets are code points: an emoji is one of them and two of JavaScript's units, so texts are kept as lists of characters.
DATA.documents.forEach(doc => doc.sections.forEach(section => { section.chars = Array.from(section.text); }));
const findingById = new Map(DATA.findings.map(finding => [finding.id, finding]));
EDGES.forEach((edge, index) => { edge.id = "edge-" + index; });

// ------------------------------------------------------------------ the drawing
const hidden = new Set(Array.from(document.querySelectorAll("#legend input")).filter(box => !box.checked).map(box => box.value));
const nodes = new vis.DataSet(NODES.map(node => ({ ...node, label: shorten(node.label, 30) })));
const edges = new vis.DataSet(EDGES);
const summed = new Set(["talks about", "speaks on"]);
const shownNodes = new vis.DataView(nodes, { filter: node => !hidden.has(node.kind) });
// The sum of the statements between two entities stands in for the statements while these are hidden.
const shownEdges = new vis.DataView(edges, { filter: edge => summed.has(edge.relation) === hidden.has("Statement") || edge.relation === "member" });
const network = new vis.Network($("#graph"), { nodes: shownNodes, edges: shownEdges }, OPTIONS);
function paint() { dim(null); }
function shorten(text, limit) { const chars = Array.from(text); return chars.length > limit ? chars.slice(0, limit - 1).join("").trimEnd() + "…" : text; }
// vis lets labels grow with the drawing (its maxVisible stops their fading, not their growth): what was made to be read from afar
// would fill the screen near by. Their sizes follow the zoom in steps, so that not every turn of the wheel redraws them all.
const LABEL = OPTIONS.nodes.scaling.label;
let labelCap = Infinity;
function capLabels(scale = network.getScale()) {
  const cap = Math.max(8, Math.round(LABEL.maxVisible / Math.pow(1.15, Math.round(Math.log(scale) / Math.log(1.15)))));
  if (cap === labelCap || (cap >= LABEL.max && labelCap >= LABEL.max)) return;
  labelCap = cap;
  const max = Math.min(LABEL.max, cap), min = Math.min(LABEL.min, Math.max(8, Math.round(cap * 0.6)));
  network.setOptions({ nodes: { scaling: { ...OPTIONS.nodes.scaling, label: { ...LABEL, min, max } } } });
  nodes.update(nodes.map(node => ({ id: node.id, value: node.value })));
}
function fit(options = {}) {
  network.fit({ ...options, animation: quiet ? false : { duration: 300 } });
  if (quiet) capLabels();
}
function look(ids) {
  const seen = ids.filter(id => shownNodes.get(id));
  network.unselectAll();
  if (!seen.length) return dim(null);
  network.selectNodes(seen, false);
  dim(seen.length > 1 ? seen : [...seen, ...neighbours(seen[0])]);
  fit({ nodes: seen, maxZoomLevel: 1.1 });
}
// What has nothing to do with the choice steps back.
function dim(ids) {
  const near = ids && new Set(ids);
  edges.update(edges.map(edge => ({ id: edge.id, color: { ...OPTIONS.edges.color, opacity: !near || (near.has(edge.from) && near.has(edge.to)) ? 1 : 0.12 } })));
  nodes.update(nodes.map(node => ({ id: node.id, opacity: !near || near.has(node.id) ? 1 : 0.16, font: { ...node.font, color: ink(node, !near || near.has(node.id)) } })));
}
function ink(node, near) {
  const dark = isDark() && node.shape !== "box";
  return near ? (dark ? "#e6edf3" : "#1b1f24") : dark ? "rgba(230,237,243,.18)" : "rgba(27,31,36,.18)";
}
const neighbours = id => EDGES.filter(edge => edge.from === id || edge.to === id).map(edge => edge.from === id ? edge.to : edge.from);

// ------------------------------------------------------------------ the panel
function open(...children) {
  const panel = $("#panel");
  panel.replaceChildren(...children.flat().filter(Boolean));
  press(null);
  panel.scrollTop = 0;
}
// On a narrow screen the panels stand below one another: what was asked for is brought into sight.
const narrow = matchMedia("(max-width:1000px)");
function reveal() { if (narrow.matches) $("#panel").scrollIntoView({ block: "start" }); }
function press(id) {
  document.querySelectorAll(".finding[data-id]").forEach(button => { const on = button.dataset.id === id; button.setAttribute("aria-pressed", on); if (on) within($("#list"), button); });
}
// Scrolls a list to one of its rows and nothing else: scrollIntoView would move the whole page where the list does not scroll itself.
function within(list, row) {
  const top = row.offsetTop - list.offsetTop, bottom = top + row.offsetHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}
function facts(rows) {
  const list = make("dl");
  rows.filter(row => row[1]).forEach(([name, value]) => { const detail = make("dd"); detail.append(value); list.append(make("dt", name), detail); });
  return list;
}
// An anchor, so that it breaks into lines like the text around it, and can be copied or opened beside.
function link(text, id, action) {
  const anchor = make("a", text, "link");
  anchor.href = "#" + id;
  anchor.onclick = event => { if (event.ctrlKey || event.metaKey || event.shiftKey) return; event.preventDefault(); (action || (() => show(id)))(); };
  return anchor;
}
function sectionAt(doc, offset) { return doc.sections.findIndex(section => offset >= section.start && offset < section.start + Math.max(section.chars.length, 1)); }
function marked(chars, from, spans) {
  const parts = []; let at = 0;
  spans.map(span => [Math.max(span[0] - from, 0), Math.min(span[1] - from, chars.length), span[2]]).filter(span => span[0] < span[1]).sort((a, b) => a[0] - b[0]).forEach(([start, end, name]) => {
    if (end <= at) return;
    start = Math.max(start, at);
    parts.push(chars.slice(at, start).join(""), make("mark", chars.slice(start, end).join(""), name || ""));
    at = end;
  });
  parts.push(chars.slice(at).join(""));
  return parts;
}
// Long paragraphs are cut around the words that matter.
function excerpt(chars, start, end) {
  let low = Math.max(0, start - 170), high = Math.min(chars.length, end + 170);
  while (low > 0 && chars[low - 1] !== " ") low--;
  while (high < chars.length && chars[high] !== " ") high++;
  return [low, high];
}
function quote([docIndex, start, end, note], side) {
  const doc = DATA.documents[docIndex], index = sectionAt(doc, start), block = make("blockquote", null, side == null ? "" : "side" + side % 4);
  if (index >= 0) {
    const section = doc.sections[index], [low, high] = excerpt(section.chars, start - section.start, end - section.start);
    block.append(low ? "… " : "", ...marked(section.chars.slice(low, high), section.start + low, [[start, end]]), high < section.chars.length ? " …" : "");
  }
  const cite = make("cite");
  if (note) cite.append(make("span", note + " · ", "muted"));
  cite.append(link(doc.path, doc.id, () => showDocument(docIndex, [start, end])), make("span", index < 0 ? "" : `, paragraph ${index + 1}${doc.sections[index].role === "body" ? "" : " (" + doc.sections[index].role + ")"}, ${start}–${end}`, "muted"));
  block.append(cite);
  return block;
}
function welcome() {
  dim(null);
  const found = DATA.findings.length, keys = make("p", null, "muted");
  keys.append(make("kbd", "n"), " ", make("kbd", "p"), " next and previous finding, ", make("kbd", "/"), " search, ", make("kbd", "Esc"), " clear.");
  open(make("h3", found ? "Choose a finding, a node or an edge" : "Nothing was found that cannot all be true"), make("p", "The list of findings begins with what does not add up. Everything shown leads back to the words it rests on.", "muted"), DATA.leftOut ? make("p", `${DATA.leftOut} more nodes are not drawn, what is told most and all findings are; the search knows everything.`, "muted") : null, keys);
  history.replaceState(null, "", "#");
}
function showFinding(id, move = true) {
  const finding = findingById.get(id);
  if (!finding) return;
  const chips = make("p", null, finding.verdict === "disagreement" ? "disagreement" : finding.severity);
  chips.append(make("span", finding.verdict === "disagreement" ? "disagreement" : finding.severity, "chip"), make("span", "score " + finding.score.toFixed(2), "chip"), make("span", finding.status, "chip"));
  const sides = [...new Set(finding.members.map(member => member[4]))].sort((a, b) => a - b);
  open(make("h3", finding.kind + ": " + finding.label), chips, make("p", finding.explanation),
    finding.members.map(member => quote([member[0], member[1], member[2], "side " + String.fromCharCode(65 + sides.indexOf(member[4]) % 26) + (member[3] ? ": " + shorten(member[3], 60) : "")], sides.indexOf(member[4]))),
    facts([["comparable by", finding.agrees.join(", ")], ["to settle it", finding.remedy], ["note", finding.note], ["found by", finding.kind + ".rq"], ["id", finding.id]]));
  press(id);
  if (move) { look([id, ...neighbours(id)]); reveal(); }
  history.replaceState(null, "", "#" + id);
}
function statementRow(id) {
  const statement = DATA.statements[id];
  return statement && Object.assign(link(`${statement.speaker || "unnamed"}${statement.platform ? " on " + statement.platform : ""}: ${shorten(statement.text, 110)}`, id), { className: "link row" });
}
function showStatement(id) {
  const statement = DATA.statements[id];
  const concerned = DATA.findings.filter(finding => finding.members.some(member => member[5] === id));
  const who = statement.speakerId && DATA.entities[statement.speakerId] ? link(statement.speaker, statement.speakerId) : statement.speaker || "not named";
  open(make("h3", shorten(statement.text, 160)), facts([["speaker", who], ["platform", statement.platform], ["time", statement.time], ["form", statement.form], ["stance", statement.stance.filter(word => word !== "unknown").join(", ")], ["found by", statement.reason], ["confidence", String(statement.confidence)], ["id", id]]), statement.evidence.map(piece => quote(piece)), concerned.length ? make("h2", "Findings") : null, concerned.map(findingRow));
}
function showEntity(id) {
  const entity = DATA.entities[id], said = [], about = [];
  // Not every statement is drawn in a large graph: the data are asked, not the edges.
  Object.entries(DATA.statements).forEach(([key, statement]) => { if (statement.speakerId === id) said.push(key); if (statement.about.includes(id)) about.push(key); });
  open(make("h3", entity.name), facts([["type", entity.type + (entity.kind ? ", " + entity.kind : "")], ["also", entity.aliases.join(", ")], ["Wikidata", entity.wikidata], ["mentions", String(entity.mentions.length)], ["id", id]]),
    said.length ? make("h2", `Says (${said.length})`) : null, said.map(statementRow), about.length ? make("h2", `${entity.type === "Platform" ? "Said here" : "Said about it"} (${about.length})`) : null, about.map(statementRow),
    make("h2", "Mentions"), entity.mentions.slice(0, 12).map(mention => quote(mention)));
}
function showDocument(index, focus) {
  const doc = DATA.documents[index], spans = [];
  const flagged = DATA.findings.filter(finding => finding.members.some(member => member[0] === index));
  const stated = Object.keys(DATA.statements).filter(id => DATA.statements[id].evidence.some(span => span[0] === index));
  // Where marks overlap the first one wins: what was asked for, then what a finding concerns, then what somebody says.
  if (focus) spans.push([focus[0], focus[1], "focus"]);
  flagged.forEach(finding => finding.members.forEach(member => { if (member[0] === index) spans.push([member[1], member[2], "other"]); }));
  stated.forEach(id => DATA.statements[id].evidence.forEach(span => { if (span[0] === index) spans.push([span[1], span[2], "said"]); }));
  const article = make("div", null, "article");
  const titled = doc.sections.length && doc.sections[0].text === doc.title;
  if (!titled) article.append(make("h3", doc.title));
  doc.sections.forEach((section, at) => {
    const paragraph = make(titled && !at ? "h3" : "p", null, section.role);
    paragraph.append(...marked(section.chars, section.start, apart(spans, section.start, section.start + section.chars.length)));
    article.append(paragraph);
  });
  const key = make("p", null, "muted");
  if (flagged.length) key.append(make("mark", "in a finding", "other"), " ");
  if (stated.length) key.append(make("mark", "somebody's statement", "said"));
  article.firstChild.after(make("p", [doc.publisher, doc.date, doc.path].filter(Boolean).join(" · "), "muted"), key);
  open(article,
    flagged.length ? make("h2", `Findings here (${flagged.length})`) : null, flagged.map(findingRow),
    stated.length ? make("h2", `Said here (${stated.length})`) : null, stated.map(statementRow));
  const target = article.querySelector("mark.focus");
  if (target) target.scrollIntoView({ block: "center" }); else reveal();
  history.replaceState(null, "", "#" + doc.id);
}
// The pieces of `spans` between two offsets, each character in the first span that has it.
function apart(spans, from, to) {
  const owner = new Array(to - from).fill(null), pieces = [];
  spans.forEach(([start, end, name]) => { for (let at = Math.max(start, from); at < Math.min(end, to); at++) owner[at - from] ??= name; });
  owner.forEach((name, at) => {
    const last = pieces[pieces.length - 1];
    if (last && last[1] === from + at && last[2] === name) last[1]++;
    else if (name) pieces.push([from + at, from + at + 1, name]);
  });
  return pieces;
}
function findingRow(finding) { return Object.assign(link(`${finding.kind}: ${finding.label}`, finding.id), { className: "link row" }); }
function show(id, move = true) {
  if (findingById.has(id)) return showFinding(id, move);
  const documentIndex = DATA.documents.findIndex(doc => doc.id === id);
  if (documentIndex >= 0) return showDocument(documentIndex);
  if (DATA.statements[id]) showStatement(id); else if (DATA.entities[id]) showEntity(id); else return welcome();
  if (move) { look([id]); reveal(); }
  history.replaceState(null, "", "#" + id);
}

// ------------------------------------------------------------------ the lists
function fillFindings() {
  const box = $("#findings"), groups = [["high", "High"], ["medium", "Medium"], ["low", "Low"], ["disagreement", "Disagreements"]];
  const inconsistencies = DATA.findings.filter(finding => finding.verdict === "inconsistency" && finding.status !== "dismissed").length;
  $("#findings-title").textContent = `Does not add up (${inconsistencies})`;
  groups.forEach(([key, title]) => {
    const own = DATA.findings.filter(finding => (finding.verdict === "disagreement" ? "disagreement" : finding.severity) === key);
    if (!own.length) return;
    if (key === "disagreement") box.append(make("h2", `${title} (${own.length})`));
    own.forEach(finding => {
      const button = make("button", null, `finding ${key} ${finding.status}`);
      button.type = "button"; button.dataset.id = finding.id; button.setAttribute("aria-pressed", "false");
      button.append(make("b", finding.kind), make("span", finding.label));
      button.onclick = () => showFinding(finding.id);
      box.append(button);
    });
  });
  if (!DATA.findings.length) box.append(make("p", "No findings.", "muted"));
  DATA.documents.forEach((doc, index) => $("#documents").append(Object.assign(link(doc.title, doc.id), { className: "link row", title: doc.path })));
}
function step(by) {
  const ids = Array.from(document.querySelectorAll(".finding")).map(button => button.dataset.id);
  if (!ids.length) return;
  const at = ids.indexOf(location.hash.slice(1));
  showFinding(ids[at < 0 ? (by > 0 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length]);
}
network.on("doubleClick", event => { if (!event.nodes.length) fit(); });
network.on("zoom", () => capLabels());
network.on("animationFinished", () => capLabels());
const searchable = [...Object.entries(DATA.entities).map(([id, entity]) => ({ id, label: entity.name, kind: entity.type })), ...Object.entries(DATA.statements).map(([id, statement]) => ({ id, label: statement.text, kind: "Statement" }))];
NODES.filter(node => DATA.entities[node.id]).forEach(node => { const option = make("option"); option.value = node.label; $("#names").append(option); });
$("#search").onchange = event => {
  const wanted = event.target.value.trim().toLowerCase();
  if (!wanted) return;
  const words = node => (DATA.statements[node.id] ? DATA.statements[node.id].text : [node.label, ...DATA.entities[node.id].aliases].join(" ")).toLowerCase();
  const hits = searchable.filter(node => words(node).includes(wanted));
  const exact = hits.find(node => node.label.toLowerCase() === wanted);
  if (exact || hits.length === 1) return show((exact || hits[0]).id);
  open(make("h3", `${hits.length} found for “${event.target.value}”`), hits.slice(0, 60).map(node => DATA.statements[node.id] ? statementRow(node.id) : Object.assign(link(`${node.label} (${node.kind})`, node.id), { className: "link row" })));
  look(hits.map(node => node.id));
};
network.on("selectNode", event => show(event.nodes[0], false));
network.on("selectEdge", event => {
  if (event.nodes.length) return;
  const edge = edges.get(event.edges[0]);
  open(make("h3", `${NODES.find(node => node.id === edge.from).label} ${edge.relation} ${NODES.find(node => node.id === edge.to).label}`), edge.statements.map(statementRow));
});
network.on("deselectNode", event => { if (!event.nodes.length) welcome(); });
document.querySelectorAll("#legend input").forEach(box => { box.onchange = () => { box.checked ? hidden.delete(box.value) : hidden.add(box.value); shownNodes.refresh(); shownEdges.refresh(); }; });
$("#fit").onclick = () => { dim(null); fit(); };
$("#theme").onclick = () => { document.documentElement.dataset.theme = isDark() ? "light" : "dark"; paint(); };
addEventListener("keydown", event => {
  if (/INPUT|SELECT|TEXTAREA/.test(event.target.tagName) && event.key !== "Escape") return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") { event.preventDefault(); $("#search").focus(); }
  else if (event.key === "n") step(1);
  else if (event.key === "p") step(-1);
  else if (event.key === "Escape") { network.unselectAll(); event.target.blur(); welcome(); }
});
addEventListener("hashchange", () => show(decodeURIComponent(location.hash.slice(1))));
fillFindings();
paint();
const wanted = decodeURIComponent(location.hash.slice(1));
network.once("afterDrawing", () => { if (wanted) show(wanted); else { welcome(); network.fit(); } });
