using AgreementGen.Diagnostics;

namespace AgreementGen.Mending;

/// <summary>One thing that was changed in a .docx.</summary>
/// <param name="What">The property: "cỡ chữ", "lề trái".</param>
/// <param name="Place">The paragraph; the start of the document for what concerns all of it.</param>
/// <param name="From">As it was.</param>
/// <param name="To">As it is now.</param>
public sealed record MendedChange(Phrase What, Location Place, object From, object To);
