/// What a page does in the preview: it hears of each change and follows it.
///
/// A page is shown anew by taking the new one's body, so the place, the focus and the window stay as they are. A page with
/// scripts of its own, or with another head, is loaded again instead, once for each version and no more.
let clientScript = #"""
    "use strict";
    (() => {
      const own = document.currentScript;
      let version = own.dataset.version;
      let copies = null;
      let news = null;
      let source = null;
      let isFetching = false;
      const placeKey = "luukku:paikka:" + location.pathname;
      const loadedKey = "luukku:ladattu:" + location.pathname;

      // MARK: Following changes

      function connect() {
        if (source || document.hidden) return;
        source = new EventSource("/_luukku/tapahtumat?sivu=" + encodeURIComponent(location.pathname));
        source.onmessage = (event) => {
          news = JSON.parse(event.data);
          if (copies === null) copies = news.copies;
          show();
          follow();
        };
        source.onerror = () => { if (news) bar.classList.add("stopped"); };
      }

      // A browser has few connections to one place: a tab that nobody sees keeps none.
      function disconnect() {
        if (source) source.close();
        source = null;
      }

      async function follow() {
        if (isFetching || news.version === version) return;
        isFetching = true;
        try {
          while (news.version !== version) {
            const wanted = news;
            const answer = await fetch(location.pathname + location.search, { cache: "no-store" });
            const next = new DOMParser().parseFromString(await answer.text(), "text/html");
            const script = next.querySelector("script[data-version]");
            if (!script) return;
            if (wanted.copies !== copies || !isAlike(next)) return reload(wanted.version);
            replace(next);
            version = script.dataset.version;
            // The page may be of a later version than the news: that one's news is on its way.
            if (news === wanted) return;
          }
        } catch {
          // The server has gone: the events tell of it, and come again with it.
        } finally {
          isFetching = false;
        }
      }

      function reload(wanted) {
        if (sessionStorage.getItem(loadedKey) === wanted) return;
        sessionStorage.setItem(loadedKey, wanted);
        sessionStorage.setItem(placeKey, JSON.stringify([scrollX, scrollY, document.activeElement?.id ?? ""]));
        location.reload();
      }

      // Whether the page can take the place of this one without being loaded: same head but for its title and description.
      function isAlike(next) {
        const essence = (page) => [...page.head.children].filter((element) =>
          element.localName !== "title" && element.name !== "description" && !element.dataset.version
        ).map((element) => element.outerHTML).join();
        const hasScripts = (page) => [...page.scripts].some((script) => !script.dataset.version);
        return essence(next) === essence(document) && !hasScripts(next) && next.documentElement.lang === document.documentElement.lang;
      }

      function replace(next) {
        const focused = document.activeElement?.id;
        const opened = [...document.body.querySelectorAll("details")].map((element) => element.open);
        const [x, y] = [scrollX, scrollY];
        document.title = next.title;
        document.body.replaceWith(document.adoptNode(next.body));
        document.body.querySelectorAll("details").forEach((element, index) => {
          if (index < opened.length) element.open = opened[index];
        });
        scrollTo({ left: x, top: y, behavior: "instant" });
        if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
      }

      function restore() {
        const place = JSON.parse(sessionStorage.getItem(placeKey) ?? "null");
        sessionStorage.removeItem(placeKey);
        if (!place) return;
        scrollTo({ left: place[0], top: place[1], behavior: "instant" });
        if (place[2]) document.getElementById(place[2])?.focus({ preventScroll: true });
      }

      // MARK: The edit bar and the faults

      function make(name, text, ...children) {
        const element = document.createElement(name);
        if (text) element.textContent = text;
        element.append(...children);
        return element;
      }

      function faultList(faults) {
        const list = make("ul");
        for (const fault of faults) {
          const rows = make("dl");
          for (const [label, text] of fault.rows) rows.append(make("dt", label), make("dd", text));
          list.append(make("li", "", make("strong", fault.title), ...fault.places.map((place) => make("code", place)), rows));
        }
        return list;
      }

      const bar = make("aside");
      bar.id = "luukku-palkki";
      const overlay = make("section");
      overlay.id = "luukku-virheet";
      overlay.setAttribute("role", "alert");

      function show() {
        const words = news.words;
        bar.classList.remove("stopped");
        bar.dataset.stopped = words.stopped;
        bar.setAttribute("aria-label", words.bar);
        const result = make("output");
        const parts = [make("b", words.bar)];
        if (news.place) {
          const button = make("button", words.open);
          button.type = "button";
          button.onclick = () => open(result);
          parts.push(make("code", news.place), button, result);
        } else {
          parts.push(make("span", words.many));
        }
        if (news.warnings.length) {
          const count = news.warningCount;
          const wasOpen = bar.querySelector("details")?.open ?? false;
          const details = make("details", "", make("summary", count + " " + (count === 1 ? words.warning : words.warnings)),
            faultList(news.warnings));
          if (news.moreWarnings) details.append(make("p", "+ " + news.moreWarnings + " " + words.moreWarnings));
          details.open = wasOpen;
          parts.push(details);
        }
        bar.replaceChildren(...parts);

        const isAtFault = news.faults.length > 0;
        document.documentElement.classList.toggle("luukku-virheita", isAtFault);
        if (isAtFault) {
          const content = [make("h2", words.faults), faultList(news.faults)];
          if (news.more) content.push(make("p", "+ " + news.more + " " + words.more));
          content.push(make("p", words.kept));
          overlay.replaceChildren(...content);
          document.documentElement.append(overlay);
        } else {
          overlay.remove();
        }
      }

      async function open(result) {
        let isOpened = false;
        try {
          const address = "/_luukku/avaa?sivu=" + encodeURIComponent(location.pathname);
          isOpened = (await fetch(address, { method: "POST", headers: { "X-Luukku-Avain": news.token } })).ok;
        } catch {}
        result.textContent = isOpened ? news.words.opened : news.words.notOpened;
      }

      document.documentElement.append(bar);
      addEventListener("visibilitychange", () => { if (document.hidden) disconnect(); else connect(); });
      addEventListener("pagehide", disconnect);
      addEventListener("pageshow", connect);
      restore();
      connect();
    })();
    """#

/// The edit bar is below the page, and faults over it, whatever the theme: only what is inherited is set back.
let clientStyle = #"""
    html { padding-bottom: 3.5rem; }
    html.luukku-virheita body { opacity: .35; }
    #luukku-palkki, #luukku-virheet {
      all: initial; box-sizing: border-box; position: fixed; inset-inline: 0; bottom: 0; z-index: 2147483646;
      font: 15px/1.45 system-ui, sans-serif; color: #fff; background: #1d2b36; overflow-wrap: anywhere;
    }
    #luukku-palkki {
      display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; padding: .5rem 1rem;
      max-height: 60vh; overflow: auto; border-top: 2px solid #7fc4ff;
    }
    #luukku-palkki.stopped::after { content: attr(data-stopped); flex-basis: 100%; color: #ffb3a7; }
    #luukku-palkki code, #luukku-virheet code { font: 14px/1.45 ui-monospace, monospace; color: #cfe8ff; }
    #luukku-palkki button {
      font: inherit; color: #10202b; background: #9fd3ff; border: 0; border-radius: 4px; padding: .2rem .7rem; min-height: 28px;
      cursor: pointer;
    }
    #luukku-palkki summary { cursor: pointer; min-height: 24px; color: #ffd97a; }
    #luukku-palkki details[open] { flex-basis: 100%; }
    #luukku-palkki :focus-visible { outline: 3px solid #ffd97a; outline-offset: 2px; }
    #luukku-virheet {
      top: 8vh; bottom: auto; margin: 0 auto; width: min(56rem, 100% - 1.5rem); max-height: 76vh; overflow: auto;
      padding: 1rem 1.25rem; border-radius: 8px; border: 2px solid #ff8a78; box-shadow: 0 8px 40px #0009; z-index: 2147483647;
    }
    #luukku-virheet, #luukku-virheet * { display: revert; }
    #luukku-virheet h2 { font-size: 1.2rem; margin: 0 0 .5rem; color: #ffb3a7; }
    #luukku-virheet p { margin: .5rem 0 0; }
    #luukku-virheet ul, #luukku-palkki ul { list-style: none; margin: 0; padding: 0; }
    #luukku-virheet li, #luukku-palkki li { padding: .5rem 0; border-top: 1px solid #4b6072; }
    #luukku-virheet strong, #luukku-palkki strong { display: block; font-weight: 700; }
    #luukku-virheet code { display: block; }
    #luukku-virheet dl, #luukku-palkki dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .75rem; margin: .25rem 0 0; }
    #luukku-virheet dt, #luukku-palkki dt { color: #a9bccb; }
    #luukku-virheet dd, #luukku-palkki dd { margin: 0; }
    @media (max-width: 30rem) {
      html { padding-bottom: 6.5rem; }
      #luukku-virheet dl, #luukku-palkki dl { grid-template-columns: 1fr; }
      #luukku-virheet dd, #luukku-palkki dd { padding-left: .75rem; }
    }
    @media print { #luukku-palkki, #luukku-virheet { display: none; } html.luukku-virheita body { opacity: 1; } }

    """#
