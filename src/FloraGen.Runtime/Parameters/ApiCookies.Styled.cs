namespace FloraGen.Runtime.Internal;

internal sealed partial class ApiCookies
{
    public ApiCookies AddStyled(string name, StyledValue? value, bool explode = true)
    {
        if (value is not null)
        {
            _pairs.AddRange(StyledText.Pieces(name, value, ApiStyle.Form, explode, UrlText.Escape, UrlText.Escape));
        }

        return this;
    }
}
