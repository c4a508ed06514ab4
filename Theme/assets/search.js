// Search in the reader's browser, from a server or a folder alike: the index comes as scripts, never by fetch.
//
// 0. The entry names the parts of the newest index (`luukku`). A search reads the parts of one version only (`openIndex`).
// 1. The query is cut into words as the index was (`wordsOf`).
// 2. Each word is read (`readings`): a form or lemma of the lexicon; a lemma by a learned ending; a compound of known
//    words; a beginning; a word with a typing mistake. What the site calls synonyms joins in.
// 3. Sections are ranked by BM25 over the readings, times how much of the query they cover (`rank`).
// 4. Results are shown with their words marked (`show`).
//
// Documentation/SEARCH.md tells the index's format.
"use strict";

/** The index as one version of the site has it. @param entry Names its parts. @param main What is in the main one. */
function openIndex(entry, main) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const accents = "aàáâãäåāăą cçćčĉċ dďđ eèéêëēĕėęě gĝğġģǥǧ hĥħ iìíîïĩīĭį kķǩ lĺļľł nñńņňŋ oòóôõöøōŏő rŕŗř sśŝşš tţťŧ uùúûüũūŭůűų yýÿŷ zźżžʒǯ";
  const bare = new Map(accents.split(" ").flatMap(row => [...row].slice(1).map(letter => [letter, row[0]])));
  // Words that say nothing of what is looked for.
  const stopWords = new Set(("ja tai on ei en että mitä mikä mistä missä mihin miten kuka kenen kenelle ketkä keneltä milloin " +
    "koska kuinka onko saako voiko pitääkö täytyykö jos kun niin se ne tämä joka jota minun meidän mun mä mikäs mites mut " +
    "saa voi pitää olla oli ovat sitten vai sekä kuin paljonko montako kehen seuraava seuraavan pitäisi kannattaa haluan tarvitsen " +
    "tarvitsee").split(" "));
  const clitics = ["kin", "kaan", "kään", "han", "hän", "ko", "kö"];
  // Soft hyphens and characters of no width may be within a word, and are no part of it.
  const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g, run = `[\\p{L}\\p{N}\\p{M}]+(?:${unseen.source}[\\p{L}\\p{N}\\p{M}]+)*`;
  const wordPattern = new RegExp(`(${run}(?:-${run})*)(?::${run})?`, "gu");
  const k1 = 1.2, b = 0.2, startBoost = 1.15, answerBoost = 1.3;

  const index = read(main), shards = [], texts = [];

  // MARK: Loading

  /** What is made of a part, which is loaded once. */
  function kept(parts, number, name, make) {
    return parts[number] ??= luukku.load(name).then(make).catch(error => { delete parts[number]; throw error; });
  }

  /** Reads numbers of five bits in a letter. */
  function numbers(text) {
    const found = [];
    for (let at = 0, value = 0, shift = 0; at < text.length; at++) {
      const digit = letters.indexOf(text[at]);
      value |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) { found.push(value); value = shift = 0; }
    }
    return found;
  }

  function read(data) {
    const index = { ...data };
    const pages = numbers(data.pages);
    index.lengths = numbers(data.lengths).map(length => length * 4 + 2);
    index.count = index.lengths.length;
    index.average = index.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, index.count);
    index.pageOf = new Uint32Array(index.count);
    index.kindOf = [];
    index.setOf = [];
    for (let at = 0, section = 0; at < pages.length; at += 3) {
      index.kindOf.push(pages[at + 1]);
      index.setOf.push(data.sets[pages[at + 2]]);
      for (let left = pages[at]; left > 0; left--) index.pageOf[section++] = at / 3;
    }
    index.endings = new Map();
    for (const rule of data.endings.split(",")) {
      const [ending, lemma] = rule.split(">");
      if (lemma !== undefined) index.endings.set(ending, [...(index.endings.get(ending) || []), lemma]);
    }
    return index;
  }

  /** A shard of the lexicon: a word on each line, with its lemmas, its parts and its postings. */
  function words(text) {
    let previous = "";
    return text.split("\n").map(line => {
      const [word, lemmas = "", parts = "", postings = ""] = line.split(" ");
      previous = previous.slice(0, letters.indexOf(word[0])) + word.slice(1);
      return { word: previous, folded: folded(previous), lemmas, parts, postings };
    });
  }

  // MARK: Words

  function folded(word) { return /^[\0-\x7f]*$/.test(word) ? word : [...word].map(letter => bare.get(letter) || letter).join(""); }

  /** Each word of a text and where it is; the same rules as `eachWord` in Sources/Finnish/Words.swift. */
  function wordsOf(text) {
    return [...text.matchAll(wordPattern)].map(match => ({ word: match[1].replace(unseen, "").toLowerCase(), start: match.index, end: match.index + match[1].length }));
  }

  /** The last shard whose first word is not after `key`. */
  function shardOf(key) {
    let low = 0, high = index.words.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (index.words[middle] <= key) low = middle; else high = middle - 1;
    }
    return low;
  }

  async function shard(number) {
    return number < index.words.length ? kept(shards, number, entry.words[number], words) : [];
  }

  /** The first line of the shard that is not before `key`. */
  function place(lines, key) {
    let low = 0, high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lines[middle].folded < key) low = middle + 1; else high = middle;
    }
    return low;
  }

  /** The lines of words that begin with `key` when accents are left out. */
  async function beginningWith(key, limit = 400) {
    const found = [];
    for (let number = shardOf(key); number < index.words.length && found.length < limit; number++) {
      if (number > 0 && index.words[number] > key && !index.words[number].startsWith(key)) break;
      const lines = await shard(number);
      for (let at = place(lines, key); at < lines.length && lines[at].folded.startsWith(key) && found.length < limit; at++) found.push(lines[at]);
    }
    return found;
  }

  /** The lines of the word and of words that differ from it by accents alone. */
  async function alike(word) {
    const key = folded(word), lines = await shard(shardOf(key)), found = [];
    for (let at = place(lines, key); at < lines.length && lines[at].folded === key; at++) found.push(lines[at]);
    return found;
  }

  async function line(word) { return (await alike(word)).find(found => found.word === word); }

  /** The line of the word, or those of words that differ by accents alone. */
  async function known(word) {
    const found = await alike(word), exact = found.filter(line => line.word === word);
    return exact.length ? exact : found;
  }

  function lemmasOf(form) {
    return form.lemmas ? form.lemmas.split(",").map(change => form.word.slice(0, letters.indexOf(change[0])) + change.slice(1)) : [form.word];
  }

  /** The keys of a form: its lemmas in full, and what they are made of. The same as the index counted. */
  async function keysOf(form) {
    const keys = new Map();
    const add = (key, weight) => keys.set(key, Math.max(weight, keys.get(key) || 0));
    for (const lemma of lemmasOf(form)) {
      add(lemma, 1);
      const own = await line(lemma);
      for (const part of own && own.parts ? own.parts.split(",") : []) add(part.slice(1), part[0] === "p" ? 0.6 : 0.35);
    }
    return keys;
  }

  // MARK: Reading a word

  /** What a word may mean: alternatives of keys that are all to be in a section, each with a weight. */
  async function readings(word, isTyping) {
    const term = { word, lemmas: new Set(), alternatives: [], marks: new Set([word]) };
    const take = async (forms, weight, isWeak = false) => {
      for (const form of forms) {
        lemmasOf(form).forEach(lemma => term.lemmas.add(lemma));
        for (const [key, share] of await keysOf(form)) term.alternatives.push({ keys: [key], weight: share * weight, isWeak });
      }
    };
    await take(await known(word), 1);
    // A number is itself or nothing.
    if (/^\d+$/.test(word) && !isTyping) return term;
    if (!term.alternatives.length) await take(await byEnding(word), 0.9);
    if (!term.alternatives.length) await split(word, term);
    if (isTyping && word.length > 1) await take((await beginningWith(folded(word))).filter(form => form.postings), 0.6);
    if (!term.alternatives.length && word.length > 2) await take((await beginningWith(folded(word))).slice(0, 60), 0.7);
    if (!term.alternatives.length) {
      // A first letter is seldom the wrong one, and two mistakes make another word.
      const key = folded(word);
      for (const form of await mistyped(word)) await take([form], 0.6, form.folded[0] !== key[0] || distance(key, form.folded, 1) > 1);
    }
    if (!term.alternatives.length && word.length > 6) await take(await longestBeginning(word), 0.5, true);
    if (!term.alternatives.length && word.length > 6) {
      const stem = folded(word).slice(0, Math.max(5, Math.ceil(word.length * 0.6)));
      await take((await beginningWith(stem)).slice(0, 60), 0.4, true);
    }
    return term;
  }

  /** Lemmas of the lexicon of which the word may be a form, by the longest ending that gives any. */
  async function byEnding(word) {
    const clitic = clitics.find(ending => word.endsWith(ending) && word.length > ending.length + 3);
    for (const form of clitic ? [word, word.slice(0, -clitic.length)] : [word]) {
      if (form !== word && (await known(form)).length) return known(form);
      for (let at = Math.max(2, form.length - 7); at < form.length; at++) {
        const found = [];
        for (const ending of index.endings.get(form.slice(at)) || []) {
          found.push(...(await known(form.slice(0, at) + ending)).filter(other => lemmasOf(other).includes(other.word)));
        }
        if (found.length) return found;
      }
    }
    return [];
  }

  /** A compound that the site does not have, of words that it has: both are wanted. */
  async function split(word, term) {
    for (let at = 3; at <= word.length - 3; at++) {
      const first = (await known(word.slice(0, at).replace(/-$/, "")))[0];
      if (!first) continue;
      let second = await known(word.slice(at));
      if (!second.length) second = await byEnding(word.slice(at));
      for (const form of second.slice(0, 2)) {
        for (const lemma of lemmasOf(form)) {
          const both = { keys: [lemmasOf(first)[0], lemma], weight: 0.7, isWeak: true };
          if ((await scoresOf(both)).size) term.alternatives.push(both);
        }
      }
    }
  }

  /** The longest word of the lexicon that the word begins with, if it is the greater part. */
  async function longestBeginning(word) {
    for (let end = word.length - 2; end >= Math.max(4, word.length * 0.6); end--) {
      const found = await known(word.slice(0, end));
      if (found.length) return found;
    }
    return [];
  }

  /** The words nearest to one that has a typing mistake, or two when it is long. */
  async function mistyped(word, most = word.length > 7 ? 2 : 1) {
    const key = folded(word);
    let nearest = most + 1, found = [];
    if (key.length < 4) return found;
    for (const beginning of new Set([key[0], key[1]])) {
      for (const form of await beginningWith(beginning, Infinity)) {
        if (Math.abs(form.folded.length - key.length) > Math.min(most, nearest)) continue;
        const far = distance(key, form.folded, Math.min(most, nearest));
        if (far < nearest) { nearest = far; found = []; }
        if (far === nearest && far <= most) found.push(form);
      }
    }
    return found.slice(0, 8);
  }

  /** Damerau's distance of two words (neighbours that changed places count once), or more than `most`. */
  function distance(a, b, most) {
    let before = [], last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        row.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  }

  // MARK: Ranking

  /** Section, strength, section, strength … of a key. */
  function postingsOf(found) {
    if (!found) return [];
    if (!found.list) {
      found.list = numbers(found.postings);
      for (let at = 2; at < found.list.length; at += 2) found.list[at] += found.list[at - 2];
    }
    return found.list;
  }

  /** How rare something is that `count` sections have. */
  function rarity(count) { return Math.log(1 + (index.count - count + 0.5) / (count + 0.5)); }

  /** Section → strength of the alternative in it; of several keys the weakest counts. */
  async function scoresOf(alternative) {
    let scores;
    for (const key of alternative.keys) {
      const list = postingsOf(await line(key)), own = new Map(), rare = rarity(list.length / 2);
      for (let at = 0; at < list.length; at += 2) {
        const section = list[at], often = list[at + 1] / 3;
        const score = alternative.weight * rare * often * (k1 + 1) / (often + k1 * (1 - b + b * index.lengths[section] / index.average));
        if (!scores) own.set(section, score);
        else if (scores.has(section)) own.set(section, (score + scores.get(section)) / 2);
      }
      scores = own;
    }
    return scores || new Map();
  }

  async function search(query, isTyping = false) {
    let found = wordsOf(query.normalize("NFC").slice(0, 400)).slice(0, 12);
    const asked = found, telling = found.filter(({ word }) => !stopWords.has(word));
    if (telling.length) found = telling;
    const ends = found.length && found[found.length - 1].end === query.trimEnd().length && !/\s$/.test(query);
    const terms = [];
    for (const [at, { word }] of found.entries()) {
      const term = await readings(word, isTyping && ends && at === found.length - 1);
      // Written apart: `vuosi kello`.
      if (at > 0) {
        const joined = await known(found[at - 1].word + word);
        for (const form of joined.length ? joined : await byEnding(found[at - 1].word + word)) {
          for (const lemma of lemmasOf(form)) {
            for (const one of [terms[at - 1], term]) one.alternatives.push({ keys: [lemma], weight: 1.1 });
          }
        }
      }
      terms.push(term);
    }
    addSynonyms(terms);
    const kinds = index.questions.filter(question => asked.some(({ word }) => question[1].includes(word))).map(question => question[0]);
    return { terms, results: await rank(terms, kinds), hits: hitsOf(terms, query) };
  }

  function addSynonyms(terms) {
    for (const [word, meanings] of index.synonyms) {
      const involved = word.map(lemma => terms.find(term => term.lemmas.has(lemma) || term.word === lemma));
      if (!word.length || involved.includes(undefined)) continue;
      for (const term of new Set(involved)) {
        for (const keys of meanings) if (keys.length) term.alternatives.push({ keys, weight: 0.8 });
      }
    }
  }

  /** @param kinds The kinds of pages that answer such a question. */
  async function rank(terms, kinds) {
    const sections = new Map();
    let wanted = 0;
    for (const [number, term] of terms.entries()) {
      const own = new Map();
      let best = 0;
      for (const alternative of term.alternatives) {
        const scores = await scoresOf(alternative);
        if (scores.size) best = Math.max(best, rarity(scores.size) * Math.min(1, alternative.weight));
        alternative.keys.forEach(key => term.marks.add(key));
        for (const [section, score] of scores) {
          const before = own.get(section);
          // The strongest reading, and a little of the others.
          if (!before) own.set(section, { best: score, sum: score, isWeak: alternative.isWeak });
          else {
            before.sum += score;
            if (score > before.best) { before.best = score; before.isWeak = alternative.isWeak; }
          }
        }
      }
      const weight = best || rarity(0) * 0.7;
      wanted += weight;
      for (const [section, { best, sum, isWeak }] of own) {
        const result = sections.get(section) || { section, score: 0, covered: 0, isWeak: true };
        result.score += best + 0.2 * (sum - best);
        result.covered += weight;
        result.isWeak = result.isWeak && Boolean(isWeak);
        sections.set(section, result);
      }
    }
    const results = [...sections.values()];
    for (const result of results) {
      const share = result.covered / wanted;
      result.score *= share * share;
      // The beginning of a page leads to the whole of it.
      if (index.pageOf[result.section] !== index.pageOf[result.section - 1]) result.score *= startBoost;
      if (kinds.includes(index.kindOf[index.pageOf[result.section]])) result.score *= answerBoost;
      result.isWeak = result.isWeak || share < 0.5;
    }
    return results.sort((one, other) => one.isWeak - other.isWeak || other.score - one.score || one.section - other.section);
  }

  /** People, parties and units that the query names: each word begins a word of the name, or the digits are in the number. */
  function hitsOf(terms, query) {
    const digits = query.replace(/[\s-]/g, "");
    if (/^\+?\d{4,}$/.test(digits)) {
      const number = digits.replace(/^(\+358|0)/, "");
      return index.hits.filter(hit => hit[3].replace(/\D/g, "").includes(number));
    }
    if (!terms.length) return [];
    const spellings = terms.map(term => [term.word, ...term.lemmas].map(folded).filter(word => word.length > 2));
    return index.hits.filter(hit => {
      const names = wordsOf(hit[0] + " " + hit[1].split(",")[0]).map(({ word }) => folded(word));
      const own = wordsOf(hit[0]).map(({ word }) => folded(word));
      return spellings.every(words => words.some(word => names.some(name => name.startsWith(word))))
        && spellings.some(words => words.some(word => own.some(name => name.startsWith(word))));
    });
  }

  async function textOf(section) {
    let low = 0, high = index.texts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (index.texts[middle] <= section) low = middle; else high = middle - 1;
    }
    const pages = await kept(texts, low, entry.texts[low], pages => pages);
    let left = section - index.texts[low];
    for (const [title, address, language, parts] of pages) {
      if (left < parts.length / 3) {
        const [anchor, heading, text] = parts.slice(left * 3, left * 3 + 3);
        return { page: title, language, heading, text, address: address + (anchor && "#" + anchor) };
      }
      left -= parts.length / 3;
    }
  }

  return {
    ...index, search, textOf, wordsOf, folded, keysOf, known, mistyped, lemmasOf, shard,
    sectionsOf: found => postingsOf(found).filter((_, at) => at % 2 === 0),
  };
}

// MARK: The newest index

const luukku = (() => {
  // What the entry says when its parts are those that this script reads.
  const format = 1;
  let taken, asking, entry, asked = 0;

  /** What the script hands over. A host may answer with a page in place of a script that is gone: that hands over nothing. */
  function load(name) {
    return new Promise((done, failed) => {
      const script = document.createElement("script");
      // Comes right after the script has run, before any other does.
      script.onload = () => {
        const data = taken;
        taken = undefined;
        script.remove();
        if (data === undefined) failed(new Error(name)); else done(data);
      };
      script.onerror = () => { script.remove(); failed(new Error(name)); };
      script.src = name;
      document.head.append(script);
    });
  }

  /** The entry as it is now, under an address that no cache has; a disk has none. While its parts are the same, so is the entry. */
  async function ask() {
    const address = "hakemisto.js" + (location.protocol === "file:" ? "" : "?" + Date.now());
    const found = await load(address).catch(error => {
      // Without a connection what is known is the newest.
      if (!entry) throw error;
      return entry;
    });
    if (found.format !== format) throw new Error("hakemisto " + found.format);
    const parts = [found.main, ...found.words, ...found.texts].join();
    if (!entry || entry.parts !== parts) entry = { ...found, parts };
    asked = Date.now();
    return entry;
  }

  /** @param age For how many milliseconds an answer is believed. */
  async function newest(age) {
    if (entry && Date.now() - asked < age) return entry;
    asking ??= ask().finally(() => { asking = undefined; });
    return asking;
  }

  function open(entry) {
    entry.opened ??= load(entry.main).then(main => openIndex(entry, main)).catch(error => { delete entry.opened; throw error; });
    return entry.opened;
  }

  /** Hands the newest index to `read`. When a part of it is gone, because a newer one has been published, once more with that. */
  async function use(read, age = 0) {
    const first = await newest(age);
    try {
      return await read(await open(first));
    } catch (error) {
      const newer = await newest(0);
      if (newer === first) throw error;
      return read(await open(newer));
    }
  }

  return { take(data) { taken = data; }, load, use, start: () => use(index => index) };
})();

// MARK: The page

(() => {
  const page = document.querySelector("[data-search]");
  if (!page) return;
  const form = page.querySelector("form"), field = form.elements.q, status = page.querySelector("[role=status]");
  const [kind, party] = [form.elements.laji, form.elements.osapuoli];
  const [hits, list] = [page.querySelector(".hits"), page.querySelector(".results")];
  const more = page.querySelector(".more-results");
  const root = "../", step = 10;
  // How long the newest index is believed to be that while the reader types, in milliseconds.
  const typing = 5000;
  let turn = 0, index, found = { terms: [], results: [], hits: [] }, shown = 0, timer;

  function element(name, parts, attributes = {}) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
    made.append(...[].concat(parts));
    return made;
  }

  function fill(select, names) {
    const chosen = select.value && select.selectedOptions[0].text;
    select.length = 1;
    for (const [number, name] of names.entries()) select.append(element("option", name, { value: String(number + 1) }));
    select.selectedIndex = names.indexOf(chosen) + 1;
    select.disabled = false;
  }

  /** What was found has the numbers of its index: the two change together. */
  function begin(newest, answer = found) {
    found = answer;
    if (index === newest) return;
    index = newest;
    fill(kind, index.kinds);
    fill(party, index.parties);
  }

  /** Whether a word of a text is one that was looked for, or another form of it. */
  function isMeant(word, stems) {
    const own = index.folded(word);
    return stems.some(stem => stem.length > 4 ? own.includes(stem) : own.startsWith(stem) && own.length < stem.length + 6);
  }

  /** The part of the text where most is meant, with those words marked. */
  function snippet(text, stems) {
    const words = index.wordsOf(text).filter(({ word }) => isMeant(word, stems));
    let start = words.length ? words[0].start : 0, best = 0;
    for (const { start: from } of words) {
      const count = new Set(words.filter(({ start: at }) => at >= from && at < from + 160).map(({ word }) => word)).size;
      if (count > best) { best = count; start = from; }
    }
    start = start < 60 ? 0 : text.lastIndexOf(" ", start - 40) + 1;
    let end = start + 220 < text.length ? text.lastIndexOf(" ", start + 220) : text.length;
    if (end <= start) end = Math.min(text.length, start + 220);
    return [start > 0 ? "… " : "", ...marked(text.slice(start, end), stems), end < text.length ? " …" : ""];
  }

  function marked(text, stems) {
    const parts = [];
    let at = 0;
    for (const { word, start, end } of index.wordsOf(text)) {
      if (!isMeant(word, stems)) continue;
      parts.push(text.slice(at, start), element("mark", text.slice(start, end)));
      at = end;
    }
    return [...parts, text.slice(at)];
  }

  function stems() {
    const words = found.terms.flatMap(term => [...term.marks]).map(index.folded).filter(word => word.length > 1);
    return [...new Set(words.map(word => word.length > 4 ? word.slice(0, Math.max(4, word.length - 2)) : word))];
  }

  function chosen() {
    return found.results.filter(({ section }) => {
      const at = index.pageOf[section];
      return (!kind.value || index.kindOf[at] === kind.value - 1)
        && (!party.value || index.setOf[at].includes(party.value - 1));
    });
  }

  async function showMore(results, current) {
    const next = results.slice(shown, shown + step), roots = stems();
    const texts = await Promise.all(next.map(({ section }) => index.textOf(section)));
    if (current !== turn) return;
    for (const [number, { page: title, language, heading, text, address }] of texts.entries()) {
      const at = index.pageOf[next[number].section];
      const label = index.kinds[index.kindOf[at]];
      list.append(element("li", [
        element("a", marked(heading || title, roots), { href: root + address.replace(/^\/+/, ""), lang: language, dir: language && "auto" }),
        element("span", [...new Set([heading === title ? "" : title, label])].filter(Boolean).join(" · "), { class: "quiet" }),
        element("p", snippet(text, roots), { lang: language, dir: language && "auto" }),
      ], next[number].isWeak ? { class: "weak" } : {}));
    }
    shown += next.length;
    more.hidden = shown >= results.length;
  }

  async function show(query, current) {
    const results = chosen(), said = page.dataset;
    list.replaceChildren();
    hits.replaceChildren(...found.hits.slice(0, 5).map(([name, note, address, phone]) => element("li", [
      element("a", name, { href: root + address }), element("span", note, { class: "quiet" }),
      ...(phone ? [element("a", phone, { href: "tel:" + phone.replace(/[^+\d]/g, ""), class: "number" })] : []),
    ], { class: "card" })));
    shown = 0;
    more.hidden = true;
    const isWeak = results.length && results.every(result => result.isWeak) && !found.hits.length;
    const count = results.length ? `${said.count}: ${results.length}. ${isWeak ? said.weak : ""}` : found.hits.length ? "" : said.none;
    status.textContent = !query.trim() ? "" : count;
    await showMore(results, current);
    if (current !== turn || !query.trim() || (results.length && !isWeak) || found.hits.length) return;
    const near = [];
    for (const term of found.terms) near.push(...await index.mistyped(term.word, 3));
    if (current !== turn || !near.length) return;
    const words = [...new Set(near.flatMap(index.lemmasOf))].slice(0, 5);
    status.append(" " + said.nearest + " ", ...words.flatMap((word, at) => [at ? ", " : "", element("a", word, { href: "?q=" + encodeURIComponent(word) })]));
  }

  async function run(isTyping) {
    const current = ++turn, query = field.value;
    await attempt(current, () => luukku.use(async newest => {
      const next = await newest.search(query, isTyping);
      if (current !== turn) return;
      begin(newest, next);
      await show(query, current);
    }, isTyping ? typing : 0));
    if (current === turn) page.dataset.done = query;
    // An address to share; a page from a folder may not change its own.
    if (!isTyping && location.protocol !== "file:") history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
  }

  async function attempt(current, work) {
    try {
      await work();
    } catch (error) {
      if (current === turn) status.textContent = page.dataset.failed + " (" + error.message + ")";
    }
  }

  /** What is shown of the results that are there; a new search when a part of their index is gone. */
  function showOther(work) {
    const current = ++turn;
    work(current).catch(() => current === turn && run(false));
  }

  field.addEventListener("focus", () => attempt(turn, () => luukku.use(newest => index || begin(newest))), { once: true });
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(run, 100, true); });
  form.addEventListener("submit", event => { event.preventDefault(); clearTimeout(timer); run(false); });
  for (const select of [kind, party]) select.addEventListener("change", () => showOther(current => show(field.value, current)));
  more.addEventListener("click", () => showOther(current => showMore(chosen(), current)));
  page.addEventListener("keydown", event => {
    const links = [field, ...page.querySelectorAll(".hits a, .results a")], at = links.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (event.key === "Escape") { field.value = ""; field.focus(); run(false); }
    else if (next !== undefined && at >= 0 && links[next]) { event.preventDefault(); links[next].focus(); }
  });
  const query = new URLSearchParams(location.search).get("q");
  if (query) { field.value = query.slice(0, 400); run(false); }
})();
