"use client";

import { useEffect } from "react";

/** Lights up every mention of the claim that the pointer or the focus is on. Without it, the links do as well. */
export function LinkedHighlight() {
  useEffect(() => {
    let lit: Element[] = [];
    const light = (target: EventTarget | null | undefined) => {
      const claim =
        target instanceof Element ? target.closest("[data-claim]")?.getAttribute("data-claim") : null;
      for (const element of lit) element.removeAttribute("data-lit");
      lit = claim ? [...document.querySelectorAll(`[data-claim="${claim}"]`)] : [];
      for (const element of lit) element.setAttribute("data-lit", "");
    };
    const listen = ({ target }: Event) => light(target);
    const types = ["pointerover", "focusin"];
    for (const type of types) document.addEventListener(type, listen);
    // The reader may have been on a claim before this came.
    light([...document.querySelectorAll(":hover")].at(-1));
    return () => {
      for (const type of types) document.removeEventListener(type, listen);
    };
  }, []);
  return null;
}
