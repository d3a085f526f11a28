"""Rows of numbers, a place a delegation's."""


def raised(row: tuple[int, ...], place: int, by: int = 1) -> tuple[int, ...]:
    return (*row[:place], row[place] + by, *row[place + 1 :])


def put(row: tuple[int, ...], place: int, value: int) -> tuple[int, ...]:
    return (*row[:place], value, *row[place + 1 :])
