namespace AgreementGen.Anatomy;

/// <summary>Whether one reads within “ and ”: what is quoted has numbers that are not the document's.</summary>
internal sealed class QuoteTracker
{
    /// <summary>A quotation that has not ended after so many lines was never meant to be one.</summary>
    private const int MostLines = 40;

    private bool _isOpen;
    private int _lines;

    public bool IsOpen => _isOpen && _lines <= MostLines;

    public void Read(string line)
    {
        var (open, close) = (line.LastIndexOf('“'), line.LastIndexOf('”'));
        _lines = open > close ? 0 : _lines + 1;
        _isOpen = open > close || (_isOpen && close < 0);
    }
}
