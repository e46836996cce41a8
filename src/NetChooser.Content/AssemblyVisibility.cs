using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("NetChooser.Content.Tests")]
