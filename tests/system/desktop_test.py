#!/usr/bin/python3
# SPDX-FileCopyrightText: The Matchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a real screen, as the keyboard and a screen reader meet it.

Run by ctest through with-desktop: desktop_test.py MATCHBOOK
"""

import glob
import json
import os
import subprocess
import sys
import time
import unittest

import pyatspi

MATCHBOOK = None
PATIENCE = 20  # seconds, for a machine that builds something else meanwhile

INTERACTIVE = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE,
    pyatspi.ROLE_SLIDER, pyatspi.ROLE_LINK, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_PAGE_TAB,
}


def wait_for(what, found):
    """What found() gives once it is true; fails with what was waited for."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            result = found()
        except Exception:  # the tree changes while it is read
            result = None
        if result:
            return result
        time.sleep(0.1)
    raise AssertionError(f"waited in vain for {what}")


def tree(node):
    yield node
    for child in node:
        if child is not None:
            yield from tree(child)


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def types(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", text], check=True)


def interactive(node):
    return node.getRole() in INTERACTIVE


class Window(unittest.TestCase):
    store = os.path.expanduser("~/.local/share/matchbook/sample.sqlite")

    def setUp(self):
        self.process = subprocess.Popen([MATCHBOOK, "--sample"])
        self.addCleanup(self.end)
        self.app = wait_for("the program", self.program)
        wait_for("the keyboard in the window", lambda: "Matchbook" in active_window())

    def end(self):
        self.process.terminate()
        self.process.wait(PATIENCE)
        os.remove(self.store)

    def program(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    def named(self, name):
        for node in tree(self.app):
            if node.name == name and showing(node):
                return node
        return None

    def cli(self, *arguments, store=None):
        said = subprocess.run([MATCHBOOK + "-cli", *arguments, "--json",
                               "--store", store or self.store],
                              check=True, capture_output=True)
        return json.loads(said.stdout)

    def expect_names(self, where):
        time.sleep(1)
        for node in tree(self.app):
            if showing(node) and interactive(node):
                above = [node.parent.name, node.parent.parent.name]
                self.assertTrue(node.name, f"{where}: a {node.getRoleName()} in {above}")

    def test_whatever_can_be_used_has_a_role_and_a_name(self):
        for view in range(1, 6):
            keys(f"ctrl+{view}")
            self.expect_names(f"view {view}")
        for dialog in ["ctrl+l", "ctrl+n", "ctrl+i", "ctrl+shift+m"]:
            keys(dialog)
            self.expect_names(dialog)
            keys("Escape")

    def test_reminders_are_answered_by_keys(self):
        keys("ctrl+1")
        before = self.cli("due")
        keys("x")
        wait_for("one less", lambda: len(self.cli("due")) == len(before) - 1)
        keys("shift+d")
        wait_for("two less", lambda: len(self.cli("due")) == len(before) - 2)
        keys("s")
        time.sleep(0.5)
        keys("Return")
        wait_for("three less", lambda: len(self.cli("due")) == len(before) - 3)
        keys("ctrl+z")
        wait_for("one back", lambda: len(self.cli("due")) == len(before) - 2)

    def test_somebody_just_met_is_one_line(self):
        keys("ctrl+3")
        time.sleep(0.5)
        types("Jane Doe, MD @UCSF PD !likes registries >email draft Fri")
        keys("Return")
        found = wait_for("Jane Doe", lambda: self.cli("contacts", "Jane Doe"))
        self.assertEqual(found[0]["organization"], "UCSF")

    def test_the_reminder_dialog_is_answered_by_keys(self):
        before = len(self.cli("due"))
        keys("ctrl+d")
        wait_for("the keyboard in it", lambda: "What is due" in active_window())
        keys("question")
        wait_for("the reason", lambda: "Why" in active_window())
        keys("Escape")
        wait_for("the keyboard back in it", lambda: "What is due" in active_window())
        keys("x")
        wait_for("one less", lambda: len(self.cli("due")) == before - 1)
        keys("ctrl+z")
        wait_for("it back", lambda: len(self.cli("due")) == before)
        keys("Escape")
        wait_for("the dialog gone", lambda: not self.named("What is due"))

    def test_a_backup_is_restored_and_what_stood_there_is_kept(self):
        backup = os.path.expanduser("~/before.backup")
        self.cli("backup", backup)
        self.cli("add", "Jane Doe")
        keys("alt+f")
        wait_for("the menu", lambda: self.named("Restore a backup…"))
        keys("t")
        wait_for("the keyboard in the choice of a file", lambda: "Which backup" in active_window())
        types(backup)
        keys("Return")
        wait_for("the question", lambda: "Restore a backup" in active_window())
        keys("Return")
        wait_for("what is said of it", lambda: self.named("The backup is restored"))
        keys("Return")
        wait_for("the window", lambda: "Matchbook" in active_window())
        self.assertIsNone(self.process.poll())
        self.assertEqual(self.cli("contacts", "Jane Doe"), [])
        [former] = glob.glob(self.store + ".replaced-*")
        self.assertEqual(len(self.cli("contacts", "Jane Doe", store=former)), 1)
        os.remove(former)


def active_window():
    return subprocess.run(["xdotool", "getactivewindow", "getwindowname"],
                          capture_output=True, text=True).stdout


if __name__ == "__main__":
    MATCHBOOK = sys.argv.pop(1)
    unittest.main()
