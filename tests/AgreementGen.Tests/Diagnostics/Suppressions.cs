using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage(
    "Usage",
    "MA0002",
    Justification = "Assert.Equal compares strings ordinally without being told."
)]
