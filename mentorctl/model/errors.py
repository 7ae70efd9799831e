"""Failures that stop a command, each a sentence for a coordinator that ends with what to do.

Errors carry the exit code of the contract: 1 for input or a plan that can't be used, 2 for a
file that isn't there. Anything else that escapes is a bug of ours and exits with 3.
"""

from collections.abc import Sequence
from pathlib import Path

from mentorctl.model.findings import Finding


class MentorctlError(Exception):
    """A failure that the person at the terminal can mend."""

    exit_code = 1


class FileMissing(MentorctlError):
    """A file that was named, or is read by default, isn't there."""

    exit_code = 2

    def __init__(self, path: Path, hint: str = "") -> None:
        hint = hint or "Check the name and the folder."
        super().__init__(f"There is no file {path}. {hint}")


class FileLocked(MentorctlError):
    """Another program, nearly always Excel, holds the file."""

    def __init__(self, path: Path, owner: Path | None = None) -> None:
        stale = f" If it is open nowhere, delete the leftover file {owner.name}." if owner else ""
        super().__init__(
            f"{path} can't be written. It is probably open in Excel: close it there and run the "
            f"command again.{stale} Nothing was changed."
        )


class FolderRefused(MentorctlError):
    """The folder may not be written."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"Nothing can be written in {path} ({reason}). Choose another folder with --folder. "
            "Nothing was changed."
        )


class FileUnreadable(MentorctlError):
    """A file that is no spreadsheet, is damaged, locked with a password, or may not be read."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"{path} can't be read: {reason}. Save it as .xlsx or .csv and run the command again."
        )


class FileTooLarge(MentorctlError):
    """A file beyond the limits that protect the machine."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(
            f"{path} is larger than mentorctl reads ({what}). Delete what is not needed, or save "
            "the sheet with the people as .csv, and run the command again."
        )


class AlreadyThere(MentorctlError):
    """A file that would be overwritten; mentorctl never overwrites what a person may have typed."""

    def __init__(self, path: Path, hint: str = "") -> None:
        hint = hint or "Name another folder, or move the file away first."
        super().__init__(f"{path} is already there and was left as it is. {hint}")


class InputHasErrors(MentorctlError):
    """The files were read, and hold errors; nothing was written."""

    def __init__(self, findings: Sequence[Finding], nothing: str = "Nothing was written.") -> None:
        self.findings = tuple(findings)
        super().__init__(f"The input has errors. {nothing}")


class NotUnderstood(InputHasErrors):
    """Something typed after the command that means nothing here."""

    exit_code = 2

    def __init__(self, findings: Sequence[Finding], option: str) -> None:
        super().__init__(findings)
        self.args = (f"What {option} says was not understood. Nothing was written.",)


class NotTogether(MentorctlError):
    """Two options that contradict each other."""

    exit_code = 2

    def __init__(self, one: str, other: str, why: str) -> None:
        super().__init__(f"{one} and {other} do not go together: {why} Leave one of them out.")


class TemplateMistake(MentorctlError):
    """A template that can't be filled: a slip of the pen, a field its audience may not see."""

    def __init__(self, file: str, line: int, what: str, todo: str) -> None:
        self.file, self.line, self.what, self.todo = file, line, what, todo
        place = f"{file}, line {line}" if line else file
        super().__init__(f"{place} {what}. {todo} Nothing was written.")


class TemplateUnknown(MentorctlError):
    """A template that was named and doesn't exist."""

    exit_code = 2

    def __init__(self, name: str, near: Sequence[str]) -> None:
        hint = f" Did you mean {near[0]}?" if near else ""
        super().__init__(
            f"There is no template {name}.{hint} See all of them with: mentorctl templates"
        )


class LetterheadUnusable(MentorctlError):
    """A letterhead that is no Word document."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"{path} can't be used as a letterhead: {reason}. Save it in Word as .docx, or remove "
            "it to print without a letterhead. Nothing was written."
        )


class TooLargeToSolve(MentorctlError):
    """A program so large that exact integers would overflow."""

    def __init__(self, mentees: int, mentors: int) -> None:
        super().__init__(
            f"{mentees:,} mentees and {mentors:,} mentors are more than one plan can hold exactly. "
            "Run the tracks as separate rosters."
        )


class NoPairs(MentorctlError):
    """A plan without a pair that gets documents."""

    def __init__(self, proposed: bool) -> None:
        hint = (
            "mentorctl match proposes some."
            if proposed
            else "Set their Decision on the sheet Pairs to Approved, save, and run the command "
            "again; or have a look with --proposed."
        )
        kind = "pair" if proposed else "approved pair"
        super().__init__(f"There is no {kind} yet. {hint} Nothing was written.")


class PacksStopped(MentorctlError):
    """Somebody stopped the command while it wrote packs."""

    exit_code = 130  # what shells expect of a program that Ctrl-C ended

    def __init__(self, done: int, total: int) -> None:
        super().__init__(
            f"Stopped: {done} of {total} packs are ready, each of them whole. Run the command "
            "again, and it goes on with the others. mail-merge.xlsx comes last."
        )


class PairUnknown(MentorctlError):
    """A pair that was named and isn't among those that get documents."""

    exit_code = 2

    def __init__(self, name: str, near: Sequence[str]) -> None:
        hint = f" Did you mean {near[0]}?" if near else ""
        super().__init__(
            f"There is no pair {name} here.{hint} The numbers stand in the column Pair of the "
            "sheet Pairs; pairs that are not approved need --proposed."
        )


class PersonUnknown(MentorctlError):
    """A person who was named and is nobody on the roster, or several."""

    exit_code = 2

    def __init__(
        self, text: str, several: Sequence[str], near: Sequence[str], why: str = ""
    ) -> None:
        if several:
            why = f'"{text}" may be {" or ".join(several)}. Give the ID.'
        elif not why:
            hint = f" Near: {', '.join(near)}." if near else ""
            why = f'"{text}" is nobody on the roster.{hint} Give an ID, an email or a name.'
        super().__init__(why)
